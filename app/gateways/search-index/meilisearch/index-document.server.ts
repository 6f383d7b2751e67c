import { cellOf } from "~/shared/geo";
import { normaliseJoined } from "~/shared/japanese-text";
import type { Card, SearchDocument } from "../search-engine.server";
import { otherWordings } from "../synonyms";
import { encodeCharacters, encodeText, encodeTexts, gramSet } from "./gram-code";
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
    sortName: normaliseJoined(kana || name),
    gName: encodeText(name),
    gKana: encodeText(kana),
    gText: encodeText(text),
    gOther: encodeTexts([name, kana, text].flatMap(otherWordings)),
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
