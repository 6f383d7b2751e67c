/**
 * Japanese text as it is searched: one form for every way of writing the same. NFKC, lower case, katakana → hiragana,
 * small kana full-sized, ー dropped, 々 written out, old kanji as new ones, everything between words one space.
 * Runs in the browser and on the server.
 */
import { Folder, type NormalisedText } from "./japanese-text-folder";

export type { NormalisedText };

/** Start and end (exclusive) in UTF-16 units of the original text. */
export type TextSpan = [start: number, end: number];

/** Words of the text in their searched form, one space between them. Applying it twice changes nothing. */
export function normalise(text: string): string {
  return new Folder(false, false).fold(text);
}

/** As `normalise`, but spaces stay only between Latin letters and digits: names are found however they are spaced. */
export function normaliseJoined(text: string): string {
  return new Folder(true, false).fold(text);
}

export function normaliseWithOffsets(text: string): NormalisedText {
  return new Folder(false, true).foldWithOffsets(text);
}

/** The different words of what was typed, in their searched form; ・ parts words here. */
export function queryWords(query: string): string[] {
  const words = normalise(query.replace(/[・･·]/g, " ")).split(" ");
  return [...new Set(words.filter((word) => word !== ""))];
}

/**
 * Where the words stand in the original, merged and in order. A string is split into its words; a list is taken term by
 * term. Spaces inside the original do not hide a term.
 */
export function findSpans(original: string, query: string | readonly string[]): TextSpan[] {
  const terms =
    typeof query === "string" ? queryWords(query) : query.map(normaliseJoined).filter((term) => term !== "");
  if (terms.length === 0) return [];
  const joined = normaliseJoined(original);
  if (!terms.some((term) => joined.includes(term))) return [];
  const { text, offsets, ends } = new Folder(true, true).foldWithOffsets(original);
  const spans: TextSpan[] = [];
  for (const term of terms) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      spans.push([offsets[at] ?? 0, ends[at + term.length - 1] ?? original.length]);
    }
  }
  return mergeSpans(spans);
}

function mergeSpans(spans: TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
