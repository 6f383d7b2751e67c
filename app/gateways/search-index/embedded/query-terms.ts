/** What was typed, as the words that must all be found, each in all its spellings. */
import { queryWords } from "~/shared/japanese-text";
import { expandSynonyms } from "../synonyms";
import { unitsOf } from "./text-store";

export type QueryTerm = { word: string; spellings: string[]; units: Uint16Array[] };

/** Words beyond this many narrow nothing a person means; they would only cost time. */
const MAX_WORDS = 16;

export function parseQueryTerms(text: string): QueryTerm[] {
  return queryWords(text)
    .slice(0, MAX_WORDS)
    .map((word) => {
      const spellings = expandSynonyms(word);
      return { word, spellings, units: spellings.map(unitsOf) };
    });
}
