/** Answers apart by the version of a record or plan they are about. */
import type { QuestionnaireState } from "./questionnaire";

/** `version` null: of a symposium, which has but one. */
export type AnsweredVersion = { version: number | null; answers: number };

/**
 * Whether no answer to it can come any more: only then its results can be shown, else the next answer could be told from
 * the difference. Answers are taken to the current version alone.
 */
export function isFinal(
  version: number | null,
  { current, state }: { current: number | null; state: QuestionnaireState },
): boolean {
  if (state === "closed") return true;
  return version !== null && current !== null && version < current;
}

/** The one a page begins with: the newest that was answered about. */
export function newestOf(versions: readonly AnsweredVersion[]): number | null {
  return versions.reduce<number | null>((newest, { version }) => {
    return version !== null && (newest === null || version > newest) ? version : newest;
  }, null);
}
