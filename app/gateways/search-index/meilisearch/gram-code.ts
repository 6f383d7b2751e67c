/**
 * Meilisearch finds dictionary words, not parts of them: 「包括」 would not find 「地域包括支援センター」. So it is given
 * our own bigrams, each written as one Latin word of eight letters (four a–p per UTF-16 unit), which its tokenizer keeps
 * whole; a query word becomes a phrase of such words, and a phrase is found only where they stand side by side.
 */
import { normaliseJoined } from "~/shared/japanese-text";

/** Stands between two words of the text, so that no phrase runs across them. */
export const BREAK = "zz";

/** Text → its bigrams in order as code words; words of one character give their single code. */
export function encodeText(text: string): string {
  return normaliseJoined(text)
    .split(" ")
    .filter(Boolean)
    .map((word) => encodeWord(word).join(" "))
    .join(` ${BREAK} `);
}

/** One normalised word → code words of its bigrams (of itself when it is one character). */
export function encodeWord(word: string): string[] {
  if (word.length === 1) return [encodeUnit(word.charCodeAt(0))];
  return Array.from(
    { length: word.length - 1 },
    (_, i) => encodeUnit(word.charCodeAt(i)) + encodeUnit(word.charCodeAt(i + 1)),
  );
}

/** The different characters of a text as code words, for queries of a single character. */
export function encodeCharacters(texts: string[]): string {
  const units = new Set(normaliseJoined(texts.join(" ")).split(""));
  units.delete(" ");
  return [...units].map((unit) => encodeUnit(unit.charCodeAt(0))).join(" ");
}

/** Different bigrams of a text, for filters. */
export function gramSet(text: string): string[] {
  return [
    ...new Set(
      normaliseJoined(text)
        .split(" ")
        .filter((word) => word.length > 1)
        .flatMap(encodeWord),
    ),
  ];
}

/** Code word of one UTF-16 unit. */
export function encodeUnit(unit: number): string {
  let letters = "";
  for (let shift = 12; shift >= 0; shift -= 4) letters += String.fromCharCode(97 + ((unit >> shift) & 15));
  return letters;
}
