/** The vocabulary as an administrator sees it, and the rules for the words of their own they may add. */
import { TARGET_KEYS, type TargetKey, THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { normalise } from "~/shared/japanese-text";

export type TermRef = { kind: "theme"; key: ThemeKey } | { kind: "target"; key: TargetKey };

export type TermView = TermRef & {
  label: string;
  /** やさしい日本語, one sentence. */
  plain: string;
  kana: string;
  synonyms: string[];
  own: { id: string; word: string }[];
  /** Published listings that carry it. */
  count: number;
};

export type VocabularyView = {
  terms: TermView[];
  /** What stands in published listings and is not of the vocabulary. */
  unknown: { kind: "theme" | "target"; value: string; count: number }[];
};

export const SYNONYM_MAX = 40;
export type SynonymProblem = "empty" | "long" | "spaces" | "short" | "already" | "taken";

/** A term with all words it is known by. */
export type KnownTerm = { kind: TermRef["kind"]; key: string; label: string; words: string[] };

/** The term an address or a form names; null for none of ours. */
export function readTerm(text: unknown): TermRef | null {
  const [kind, key] = typeof text === "string" ? text.split(".") : [];
  const theme = THEME_KEYS.find((one) => kind === "theme" && one === key);
  if (theme) return { kind: "theme", key: theme };
  const target = TARGET_KEYS.find((one) => kind === "target" && one === key);
  return target ? { kind: "target", key: target } : null;
}

/** "theme.food": how forms and element ids name a term. */
export function termName({ kind, key }: Pick<TermRef, "kind" | "key">): string {
  return `${kind}.${key}`;
}

/**
 * Whether a word may be added to a term. It is looked for as one whole word of a query, so it must be one; a single
 * character would stand for too much. `of`: the term that has it already.
 */
export function checkSynonym(
  word: string,
  term: Pick<TermRef, "kind" | "key">,
  known: KnownTerm[],
): { problem: SynonymProblem | null; of: string | null } {
  const no = (problem: SynonymProblem, of: string | null = null) => ({ problem, of });
  const searched = normalise(word);
  if (word.trim() === "" || searched === "") return no("empty");
  if ([...word.trim()].length > SYNONYM_MAX) return no("long");
  if (searched.includes(" ") || /[・･·]/.test(word)) return no("spaces");
  if ([...searched].length < 2) return no("short");
  const having = known.filter(({ words }) => words.some((one) => normalise(one) === searched));
  if (having.some(({ kind, key }) => kind === term.kind && key === term.key)) return no("already");
  return having[0] ? no("taken", having[0].label) : { problem: null, of: null };
}
