import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { readSiteSynonyms } from "~/domain/search/site-synonyms.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { newId } from "~/shared/ids";
import { normalise } from "~/shared/japanese-text";
import { knownTerms } from "./known-terms.server";
import { checkSynonym, type SynonymProblem, type TermRef, termName } from "./vocabulary-view";

/**
 * Adds a word of this site to a term: the search of this process finds it from now on, a search server as soon as the
 * outbox has told it. Returns what is wrong with the word, and the term that has it already. Throws
 * DomainError("notAllowed").
 */
export async function addSynonym(options: {
  actor: Actor;
  term: TermRef;
  word: string;
  now: Date;
}): Promise<{ problem: SynonymProblem | null; of: string | null }> {
  const { actor, term, now } = options;
  assertAdministrator(actor);
  const word = options.word.normalize("NFKC").trim();
  const answer = await db().$transaction(async (tx) => {
    const checked = checkSynonym(word, term, await knownTerms(tx));
    if (checked.problem) return checked;
    const id = newId("synonym", now.getTime());
    const row = { id, termKind: term.kind, termKey: term.key, word, normalised: normalise(word) };
    const by = { createdAt: now, createdById: actor.userId };
    const { count } = await tx.vocabularySynonym.createMany({ data: [{ ...row, ...by }], skipDuplicates: true });
    // Somebody added it in the same moment.
    if (count === 0) return checkSynonym(word, term, await knownTerms(tx));
    await addToOutbox(tx, [{ name: "vocabulary.changed", payload: {} }]);
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "vocabulary.synonymAdded",
        subjectType: "vocabularyTerm",
        subjectId: termName(term),
        detail: { word },
      },
    ]);
    return checked;
  });
  if (!answer.problem) await readSiteSynonyms();
  return answer;
}
