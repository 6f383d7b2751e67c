/** What the desk's list of aliases is asked for, and how far it reaches. */
import { normaliseJoined, queryWords } from "~/shared/japanese-text";
import type { AliasWords } from "./alias-words";
import type { ConnectionState } from "./connection-state";
import type { AliasLine } from "./connection-view";

export const ALIASES_A_PAGE = 30;

/** By the next day to look in (those without one last), by what was done last, by what was begun last. */
export const ALIAS_SORTS = ["lookIn", "updated", "created"] as const;
export type AliasSort = (typeof ALIAS_SORTS)[number];

export type AliasQuery = {
  /** Searched in the words the reader may open; "" = all. */
  q: string;
  /** Only aliases with a つながり in this state. */
  state: ConnectionState | null;
  /** Only own aliases that are deleted within a month unless they are renewed. */
  isEnding: boolean;
  sort: AliasSort;
  /** From 1. */
  page: number;
};

export type AliasPage = { lines: AliasLine[]; total: number; page: number; pageCount: number };

/** Whether every word of a query stands in what was written of an alias, in any of the ways Japanese writes it. */
export function wordsMatch(words: AliasWords, q: string): boolean {
  const texts = [words.alias, words.area?.label ?? "", words.likes, words.wants].map(normaliseJoined);
  return queryWords(q).every((word) => texts.some((text) => text.includes(normaliseJoined(word))));
}
