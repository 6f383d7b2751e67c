import type { WordAnswer } from "~/domain/connection/connection-reasons";
import type { FormProblem } from "~/domain/connection/form-words";
import { tellWord } from "~/domain/connection/tell-word.server";
import {
  type DeadWordLink,
  readWordForm,
  type WordField,
  type WordForm,
  type WordFormProblem,
} from "~/domain/connection/word-link";
import { isDomainError } from "~/shared/domain-error";

/** What came of a sent word. `problems`: shown at the form again, with what was typed. */
export type TakenWord =
  | { is: "told"; answer: WordAnswer }
  | { is: "dead"; reason: DeadWordLink }
  | { is: "problems"; values: WordForm; problems: FormProblem<WordField, WordFormProblem>[] };

export async function takeWord(sent: { token: string; form: WordForm; now: Date }): Promise<TakenWord> {
  const { token, form, now } = sent;
  const read = readWordForm(form);
  if (!read.ok) return { is: "problems", values: form, problems: read.problems };
  try {
    await tellWord({ token, input: read.input, now });
    return { is: "told", answer: read.input.answer };
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "notFound") throw error;
    const reason = (["used", "expired"] as const).find((one) => one === error.facts.reason);
    return { is: "dead", reason: reason ?? "unknown" };
  }
}
