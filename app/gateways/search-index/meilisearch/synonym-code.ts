/**
 * Synonyms as code words. A query word 「子ども図書館」 has parts with other wordings; each such part is asked for by the
 * code of its word, between the codes of the single characters around it. A text carries, for every place that such a
 * part can be found at, the same sequence: whatever the wording, one phrase finds it. (Meilisearch's own synonyms know
 * neither parts of words nor phrases.)
 */
import { synonymTable, wordWithSynonyms } from "../synonyms";
import { encodeUnit } from "./gram-code";

/** Characters kept on each side of such a part in a text. */
const AROUND = 12;

const table = synonymTable();
const codes = new Map([...table.keys()].map((word, i) => [word, codeOf(i)]));
/** Words that mean exactly the same share the code of the first of them. */
for (const [word, finds] of table) {
  const twin = finds.find((other) => sameWords(table.get(other), finds));
  if (twin) codes.set(word, codes.get(twin) ?? codeOf(0));
}
/** Part of a text → codes of the words that find it. */
const finders = new Map<string, Set<string>>();
for (const [word, finds] of table) {
  for (const found of finds) finders.set(found, (finders.get(found) ?? new Set()).add(codes.get(word) ?? ""));
}

/** The phrase of a normalised query word, or null when no part of it has another wording. */
export function synonymPhrase(word: string): string[] | null {
  const { sequence, hasCode } = readThrough(word);
  return hasCode ? sequence : null;
}

/** The sequences of a normalised text: all parts exchanged at once, and each part for each word that finds it. */
export function synonymSequences(text: string): string[] {
  const sequences: string[] = [];
  for (const [part, found] of finders) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const before = text.slice(Math.max(0, at - AROUND), at);
      const after = text.slice(at + part.length, at + part.length + AROUND);
      sequences.push(readThrough(before + part + after).sequence.join(" "));
      for (const code of found) sequences.push([...characters(before), code, ...characters(after)].join(" "));
    }
  }
  return [...new Set(sequences)];
}

function readThrough(text: string): { sequence: string[]; hasCode: boolean } {
  const sequence: string[] = [];
  let hasCode = false;
  for (let at = 0; at < text.length; ) {
    const word = wordWithSynonyms(text, at);
    sequence.push(...(word ? [codes.get(word) ?? ""] : characters(text.charAt(at))));
    hasCode ||= word !== null;
    at += word?.length ?? 1;
  }
  return { sequence, hasCode };
}

function characters(text: string): string[] {
  return Array.from({ length: text.length }, (_, i) => encodeUnit(text.charCodeAt(i)));
}

/** Letters that the codes of characters do not use, so that the two are never taken for each other. */
function codeOf(index: number): string {
  return `y${[...String(index).padStart(4, "0")].map((digit) => String.fromCharCode(113 + Number(digit))).join("")}`;
}

function sameWords(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a !== undefined && a.length === b.length && a.every((word) => b.includes(word));
}
