import { cellOf } from "~/shared/geo";
import { normaliseJoined } from "~/shared/japanese-text";
import type { Card, SearchDocument } from "../search-engine.server";
import { BREAK, encodeCharacters, encodeText, gramSet } from "./gram-code";
import { CELL_ZOOMS } from "./index-settings.server";
import { synonymSequences } from "./synonym-code";

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
    gName: encodeField(name),
    gKana: encodeField(kana),
    gText: encodeField(text),
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

function encodeField(text: string): string {
  return [encodeText(text), ...synonymSequences(normaliseJoined(text))].filter(Boolean).join(` ${BREAK} `);
}
