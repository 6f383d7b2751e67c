import { normalise } from "~/shared/japanese-text";
import { encodeWord } from "./gram-code";
import { isIn } from "./query-filter.server";

/** Normalised words of what was typed, ten at most (Meilisearch reads no more). */
export function queryWords(text: string): string[] {
  return normalise(text).split(" ").filter(Boolean).slice(0, 10);
}

/** Each word as a phrase of its bigrams: found only where they stand side by side. */
export function phraseQuery(words: string[]): string {
  return words.map((word) => `"${encodeWord(word).join(" ")}"`).join(" ");
}

/**
 * Filter for names that share at least two bigrams with every word of three characters or more: one wrong character
 * spoils at most two bigrams, a swap three. null when no word is long enough to be misspelt.
 */
export function nearSpellingFilter(words: string[]): string[] | null {
  const long = words.filter((word) => word.length >= 4);
  if (long.length === 0 || long.length < words.length) return null;
  return long.map((word) => {
    const grams = [...new Set(encodeWord(word))];
    if (grams.length < 2) return isIn("fuzzyGrams", grams);
    const pairs = grams.slice(0, -1).map((gram, i) => `(${isIn("fuzzyGrams", [gram])} AND ${isIn("fuzzyGrams", grams.slice(i + 1))})`);
    return `(${pairs.join(" OR ")})`;
  });
}
