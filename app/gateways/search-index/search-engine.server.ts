/**
 * The one interface of both engines (embedded, Meilisearch). Engines know nothing of the domain: a document is texts to
 * find it by, facet values to filter and count by, a position, an order, and a card they hand back as it came.
 */
import type { Box, Cell, LatLng } from "~/shared/geo";

export const FACET_NAMES = [
  "kind",
  "theme",
  "target",
  "municipality",
  "prefecture",
  "trust",
  "cost",
  "barrierFree",
  "reach",
  "open",
  "record",
  "symposium",
  "speaker",
  "year",
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
export type Card = { [key: string]: JsonValue };

/** Fields of the card whose matching passages are marked. */
export const HIGHLIGHT_FIELDS = ["name", "kana", "summary", "address"] as const;
export type HighlightField = (typeof HIGHLIGHT_FIELDS)[number];

export type SearchDocument = {
  id: string;
  /** Found by, in this order of weight. Original text: the engine normalises it. */
  texts: { name: string; kana: string; text: string };
  /** A facet that is not there has no values. */
  facets: Partial<Record<FacetName, string[]>>;
  visibility: "public" | "professional" | "municipality";
  position: LatLng | null;
  /** 0–255, higher first among equals (freshness of the confirmation). */
  rank: number;
  /** Days since 1970-01-01, 0 = never. */
  confirmedDay: number;
  /** Seconds since 1970-01-01. */
  createdSecond: number;
  card: Card;
};

/** Who asks. A mandatory part of every query; each engine turns it into a filter. */
export type SearchScope =
  | { audience: "public" }
  | { audience: "professional" }
  | { audience: "officer"; municipalityCodes: string[] };

export const INDEX_SORTS = ["relevance", "distance", "confirmed", "newest", "name"] as const;
export type IndexSort = (typeof INDEX_SORTS)[number];

export type IndexQuery = {
  scope: SearchScope;
  /** Every word must be found (AND); "" or absent = everything. */
  text?: string;
  /** Or within one facet, and between facets. */
  filters?: Partial<Record<FacetName, string[]>>;
  box?: Box;
  /** Distances are measured from here; with `radiusMeters` it also filters. */
  near?: LatLng & { radiusMeters?: number };
  /** Default: relevance with text, else distance when `near`, else rank. `distance` needs `near`. */
  sort?: IndexSort;
  /** From 1. */
  page: number;
  /** 0 (counts only) to 1000. */
  perPage: number;
  /** Counted under text, box, near and all filters except the facet's own. */
  facets?: FacetName[];
  /** 4–16: counts per tile cell of that zoom, under everything. */
  cellsZoom?: number;
};

/** Start and end (exclusive) in UTF-16 units of the card's own text. */
export type Span = [start: number, end: number];

export type IndexHit = {
  id: string;
  card: Card;
  /** Whole metres from `near`, null without one or without a position. */
  distanceMeters: number | null;
  matches: Partial<Record<HighlightField, Span[]>>;
};

export type FacetCount = { value: string; count: number };

export type IndexResult = {
  hits: IndexHit[];
  total: number;
  totalIsExact: boolean;
  /** By count, then value. */
  facets: Partial<Record<FacetName, FacetCount[]>>;
  cells: (Cell & { count: number })[];
  /** True when nothing matched to the letter and near spellings were taken. */
  relaxed: boolean;
};

export type RebuildProgress = { done: number; total: number | null };

export type EngineTaskFailure = { taskUid: string; taskType: string; errorCode: string; message: string };

/** Errors: throws DomainError("unavailable") when the engine does not answer in `timeoutMs`; anything else is a bug. */
export interface SearchEngine {
  readonly name: "embedded" | "meilisearch";
  search(query: IndexQuery): Promise<IndexResult>;
  /** Names that begin with or hold the text, best first; for as-you-type. */
  suggest(query: { scope: SearchScope; text: string; limit: number }): Promise<IndexHit[]>;
  upsert(documents: SearchDocument[]): Promise<void>;
  remove(ids: string[]): Promise<void>;
  /** Resolves when every write so far is visible; throws with the task's error when one failed. */
  flush(): Promise<void>;
  /** Builds beside the old index and swaps; searches are answered from the old one meanwhile. */
  rebuild(batches: AsyncIterable<SearchDocument[]>, onProgress?: (progress: RebuildProgress) => void): Promise<void>;
  /** Takes over the words an administrator added (`setSiteSynonyms`), from the next search on. */
  takeSynonyms(): Promise<void>;
  count(): Promise<number>;
  isHealthy(): Promise<boolean>;
  close(): Promise<void>;
}
