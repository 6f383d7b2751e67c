/** What may be wrong with the words of a form, and the reading of one short text. */

import { cleanLine } from "~/domain/relay/plain-text";
import { noticePrivateWords, type PrivateWordKind } from "~/shared/private-words";
import { noticeFullNames } from "./names-in-text";

/**
 * `sensitive` (病気, 手帳 …) may stand when the writer says so with `keepsWords`; all the others lead to a person and are
 * never taken.
 */
export type WordProblem = "empty" | "long" | "fullName" | "number" | PrivateWordKind;

/** A field, what is wrong with it, and the words it is about, as they were typed ([] when it is about none). */
export type FormProblem<F extends string, P extends string = WordProblem> = {
  field: F;
  problem: P;
  found: readonly string[];
};

export type FormRead<I, F extends string, P extends string = WordProblem> =
  | { ok: true; input: I }
  | { ok: false; problems: FormProblem<F, P>[] };

export type ShortText<F extends string> = { text: string; problems: FormProblem<F>[] };

/** Reads one short text of an alias: what is too long, and every kind of private word in it once. */
export function readShortText<F extends string>(options: {
  field: F;
  typed: string;
  max: number;
  keepsWords: boolean;
  isRequired?: boolean;
}): ShortText<F> {
  const { field, max, keepsWords } = options;
  const text = cleanLine(options.typed);
  const problems: FormProblem<F>[] = [];
  if (text === "" && options.isRequired) problems.push({ field, problem: "empty", found: [] });
  if (text.length > max) problems.push({ field, problem: "long", found: [] });
  for (const [problem, found] of privateWordsOf(text)) {
    if (problem !== "sensitive" || !keepsWords) problems.push({ field, problem, found });
  }
  return { text, problems };
}

/** What a text tells that it should not, by kind. */
export function privateWordsOf(text: string): Map<WordProblem, string[]> {
  const words = new Map<WordProblem, string[]>();
  const names = noticeFullNames(text);
  if (names.length > 0) words.set("fullName", names);
  for (const { kind, found } of noticePrivateWords(text)) words.set(kind, [...(words.get(kind) ?? []), found]);
  return words;
}

/** Whether all that is wrong is what the writer may keep: the page then asks, and does not refuse. */
export function onlyAsks(problems: readonly { problem: string }[]): boolean {
  return problems.length > 0 && problems.every(({ problem }) => problem === "sensitive");
}
