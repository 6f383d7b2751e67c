import { editsAllowed } from "../embedded/near-spelling";
import { encodeWord } from "./gram-code";
import { isIn } from "./query-filter.server";
import { siteSynonymWord, wordCodes } from "./site-synonyms.server";

/** Each word as a phrase of its codes: found only where they stand side by side; or as the code word of its synonyms. */
export function phraseQuery(words: string[]): string {
  return words.map((word) => siteSynonymWord(word) ?? `"${wordCodes(word).join(" ")}"`).join(" ");
}

/** An edit spoils at most two bigrams of a word, a swap three. */
const GRAMS_PER_EDIT = 3;

/**
 * Filter for names and readings that share as many bigrams with every word as its allowed edits must leave whole (one,
 * or two in a longer word). null when a word is too short to be misspelt.
 */
export function nearSpellingFilter(words: string[]): string[] | null {
  if (words.length === 0 || words.some((word) => editsAllowed(word) === 0)) return null;
  return words.map((word) => {
    const grams = [...new Set(encodeWord(word))];
    if (grams.length - GRAMS_PER_EDIT * editsAllowed(word) < 2) return isIn("fuzzyGrams", grams);
    const pairs = grams
      .slice(0, -1)
      .map((gram, i) => `(${isIn("fuzzyGrams", [gram])} AND ${isIn("fuzzyGrams", grams.slice(i + 1))})`);
    return `(${pairs.join(" OR ")})`;
  });
}
