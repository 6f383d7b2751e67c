import type { IndexQuery, SearchDocument, SearchEngine } from "~/gateways/search-index/search-engine.server";
import { SAMPLE_DOCUMENTS } from "../sample-documents";

/** Asks as the public, first page of fifty, unless the query says otherwise. */
export type Ask = (query?: Partial<IndexQuery>) => ReturnType<SearchEngine["search"]>;
export type IdsOf = (query: Partial<IndexQuery>) => Promise<string[]>;

export const PUBLIC_IDS = SAMPLE_DOCUMENTS.filter((document) => document.visibility === "public").map(
  (document) => document.id,
);
export const HIDDEN_IDS = ["secret-shelter", "office-only", "office-takamatsu"];
export const STATION = { lat: 34.868, lng: 138.323 };
export const AROUND_STATION = { north: 34.89, south: 34.85, west: 138.3, east: 138.34 };

export async function* batchesOf(documents: SearchDocument[], size = 500): AsyncGenerator<SearchDocument[]> {
  for (let from = 0; from < documents.length; from += size) yield documents.slice(from, from + size);
}
