/** What a search gives back to pages, the API and the downloads. */
import type { ListingCard } from "~/domain/directory/listing";
import type { Cell } from "~/shared/geo";

export const ANSWER_FACETS = [
  "kind",
  "theme",
  "target",
  "municipality",
  "trust",
  "cost",
  "barrierFree",
  "reach",
] as const;
export type AnswerFacet = (typeof ANSWER_FACETS)[number];

export type FacetCount = { value: string; count: number };
export type CellCount = Cell & { count: number };

/** Start and end (exclusive) in UTF-16 units of the field's text. */
export type MatchSpan = [start: number, end: number];
export type Matches = Partial<Record<"name" | "kana" | "summary" | "address", MatchSpan[]>>;

export type ListingHit = { card: ListingCard; distanceMeters: number | null; matches: Matches };

export type SearchAnswer = {
  hits: ListingHit[];
  total: number;
  totalIsExact: boolean;
  page: number;
  perPage: number;
  /** By count, then value; only the facets that were asked for. */
  facets: Partial<Record<AnswerFacet, FacetCount[]>>;
  cells: CellCount[];
  engine: "embedded" | "meilisearch";
  /** True when the engine asked first did not answer and the other one did. */
  degraded: boolean;
  /** True when nothing matched to the letter and near spellings were taken. */
  relaxed: boolean;
  tookMs: number;
};
