import { cellOf } from "~/shared/geo";
import { normalise } from "~/shared/japanese-text";
import type { Card, SearchDocument } from "../search-engine.server";
import { expandSynonyms } from "../synonyms";
import { encodeCharacters, encodeText, gramSet } from "./gram-code";
import { CELL_ZOOMS } from "./index-settings.server";

/** What Meilisearch stores of a document. */
export type MeilisearchDocument = {
  id: string;
  visibility: string;
  facet: SearchDocument["facets"];
  cell: Record<string, string>;
  _geo: { lat: number; lng: number } | null;
  rank: number;
  confirmedDay: number;
  createdSecond: number;
  sortName: string;
  gName: string;
  gKana: string;
  gText: string;
  gOther: string;
  gCharacters: string;
  fuzzyGrams: string[];
  card: Card;
};

export function toMeilisearchDocument(document: SearchDocument): MeilisearchDocument {
  const { name, kana, text } = document.texts;
  return {
    id: document.id,
    visibility: document.visibility,
    facet: document.facets,
    cell: cellsOf(document),
    _geo: document.position,
    rank: document.rank,
    confirmedDay: document.confirmedDay,
    createdSecond: document.createdSecond,
    sortName: normalise(kana || name),
    gName: encodeText(name),
    gKana: encodeText(kana),
    gText: encodeText(text),
    gOther: encodeText(otherWordings([name, kana, text])),
    gCharacters: encodeCharacters([name, kana, text]),
    fuzzyGrams: [...new Set([...gramSet(name), ...gramSet(kana)])],
    card: document.card,
  };
}

function cellsOf(document: SearchDocument): Record<string, string> {
  const { position } = document;
  if (!position) return {};
  return Object.fromEntries(
    CELL_ZOOMS.map((zoom) => {
      const { x, y } = cellOf(position, zoom);
      return [`z${zoom}`, `${x}/${y}`];
    }),
  );
}

/** The same texts with their synonyms put in: Meilisearch cannot replace a part of a word at query time. */
function otherWordings(texts: string[]): string {
  const words = texts.flatMap((text) => normalise(text).split(" "));
  return [...new Set(words.flatMap((word) => expandSynonyms(word).filter((variant) => variant !== word)))].join(" ");
}
