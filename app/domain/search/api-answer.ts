/** The public shape of search answers (docs/api.md describes every field; a test compares the two). */
import type { CellCount, FacetCount, ListingHit, Matches, SearchAnswer } from "./search-answer";

export const API_FACETS = ["kind", "theme", "target", "municipality", "trust"] as const;
export type ApiFacet = (typeof API_FACETS)[number];

export type ApiHit = {
  id: string;
  kind: string;
  name: string;
  kana: string | null;
  themes: string[];
  targets: string[];
  /** 6 digits. */
  municipalityCode: string;
  /** A person's is the coarse area. */
  address: string | null;
  lat: number | null;
  lng: number | null;
  /** Whole metres from `near`. */
  distanceMeters: number | null;
  trust: string;
  /** YYYY-MM-DD in Asia/Tokyo. */
  confirmedAt: string | null;
  url: string;
  /** UTF-16 [start, end) of the field's own text. */
  matches: Matches;
};

export type ApiAnswer = {
  total: number;
  totalIsExact: boolean;
  page: number;
  perPage: number;
  engine: string;
  degraded: boolean;
  relaxed: boolean;
  tookMs: number;
  hits: ApiHit[];
  facets: Partial<Record<ApiFacet, FacetCount[]>>;
  cells: CellCount[];
};

/** `baseUrl` without a slash at the end makes the addresses of the listings whole. */
export function toApiAnswer(answer: SearchAnswer, baseUrl: string): ApiAnswer {
  return {
    total: answer.total,
    totalIsExact: answer.totalIsExact,
    page: answer.page,
    perPage: answer.perPage,
    engine: answer.engine,
    degraded: answer.degraded,
    relaxed: answer.relaxed,
    tookMs: answer.tookMs,
    hits: answer.hits.map((hit) => toApiHit(hit, baseUrl)),
    facets: Object.fromEntries(API_FACETS.map((facet) => [facet, answer.facets[facet] ?? []])),
    cells: answer.cells,
  };
}

export function toApiHit({ card, distanceMeters, matches }: ListingHit, baseUrl: string): ApiHit {
  return {
    id: card.id,
    kind: card.kind,
    name: card.name,
    kana: card.kana,
    themes: card.themes,
    targets: card.targets,
    municipalityCode: card.municipalityCode,
    address: card.address,
    lat: card.lat,
    lng: card.lng,
    distanceMeters,
    trust: card.trust,
    confirmedAt: card.confirmedOn,
    url: `${baseUrl}/listings/${card.id}`,
    matches,
  };
}
