/**
 * The words an administrator added, as Meilisearch's own synonyms: such a word is asked for as one code word that stands
 * in no text, and the settings say which phrases it means. (The reviewed groups are coded into the texts instead, see
 * synonym-code.ts: changing those would mean writing every text anew.)
 */
import { createHash } from "node:crypto";
import { siteSynonymTable } from "../synonyms";
import { encodeWord } from "./gram-code";
import { synonymPhrase } from "./synonym-code";

/** Words whose settings the server has carried out: asked for before, their code word would find nothing. */
let ready: ReadonlySet<string> = new Set();

/** The setting; undefined (left as it is) while this process has not read the words. */
export function siteSynonymSettings(): Record<string, string[]> | undefined {
  const table = siteSynonymTable();
  if (!table) return undefined;
  return Object.fromEntries(
    [...table].map(([word, finds]) => [codeWordOf(word), [word, ...finds].map((one) => wordCodes(one).join(" "))]),
  );
}

/** To be called with what the server was told, once it has carried it out. */
export function noteSiteSynonymsReady(words: Iterable<string>): void {
  ready = new Set(words);
}

/** What to ask for instead of a normalised query word; null when it has no meaning of its own here. */
export function siteSynonymWord(word: string): string | null {
  return ready.has(word) && siteSynonymTable()?.has(word) ? codeWordOf(word) : null;
}

/** The code words a normalised word is found by, side by side. */
export function wordCodes(word: string): string[] {
  return synonymPhrase(word) ?? encodeWord(word);
}

/** Begins with a letter no other code word begins with. */
function codeWordOf(word: string): string {
  const digest = createHash("sha256").update(word).digest().subarray(0, 10);
  return `x${[...digest].map((byte) => String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15))).join("")}`;
}
