import type { Actor } from "~/domain/accounts/actor";
import { addSynonym } from "~/domain/administration/add-synonym.server";
import { removeSynonym } from "~/domain/administration/remove-synonym.server";
import { readTerm, type SynonymProblem, termName } from "~/domain/administration/vocabulary-view";
import { requestTime } from "~/http/request-time.server";
import { DomainError } from "~/shared/domain-error";

export type VocabularyAnswer = {
  done: "added" | "removed" | null;
  /** "theme.food". */
  term: string;
  word: string;
  problem: SynonymProblem | null;
  /** Label of the term that has the word already. */
  of: string | null;
};

/** Longer than any word that is taken, so that too long ones are told and not cut. */
const READ_MAX = 200;

/** Carries out what was sent from the page of the vocabulary. Throws DomainError. */
export async function actOnVocabulary({ actor, form }: { actor: Actor; form: FormData }): Promise<VocabularyAnswer> {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, READ_MAX);
  const term = readTerm(form.get("term"));
  if (!term) throw new DomainError("notFound");
  const named = { term: termName(term), word: text("word") };
  if (form.get("intent") === "remove") {
    await removeSynonym({ actor, synonymId: text("id") });
    return { ...named, done: "removed", problem: null, of: null };
  }
  const { problem, of } = await addSynonym({ actor, term, word: named.word, now: requestTime() });
  return { ...named, done: problem ? null : "added", problem, of };
}
