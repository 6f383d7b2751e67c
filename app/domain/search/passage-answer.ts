/** The public shape of a search in what was said (docs/api.md describes every field). Pure. */
import type { PassageHit } from "./everything-page";
import { FILTERS_OF_TAB } from "./everything-query";
import type { FacetCount, MatchSpan } from "./search-answer";

export type ApiPassage = {
  recordId: string;
  recordTitle: string;
  /** YYYY-MM-DD. */
  recordedOn: string | null;
  hostName: string;
  isSample: boolean;
  /** BCP 47. */
  language: string;
  /** "" when nobody is named. */
  speaker: string;
  startMs: number;
  endMs: number;
  text: string;
  before: string;
  after: string;
  /** Opens the record at the second. */
  url: string;
  /** UTF-16 [start, end) of `text`. */
  matches: MatchSpan[];
};

export type ApiPassageAnswer = {
  total: number;
  totalIsExact: boolean;
  page: number;
  perPage: number;
  engine: string;
  degraded: boolean;
  tookMs: number;
  hits: ApiPassage[];
  facets: Partial<Record<string, FacetCount[]>>;
};

type Answered = Pick<ApiPassageAnswer, "total" | "totalIsExact" | "engine" | "degraded" | "tookMs" | "facets">;

/** `baseUrl` without a slash at the end makes the addresses whole. */
export function toPassageAnswer(options: {
  answer: Answered;
  hits: PassageHit[];
  page: number;
  perPage: number;
  baseUrl: string;
}): ApiPassageAnswer {
  const { answer, hits, page, perPage, baseUrl } = options;
  const { total, totalIsExact, engine, degraded, tookMs, facets } = answer;
  return {
    ...{ total, totalIsExact, page, perPage, engine, degraded, tookMs },
    hits: hits.map(({ id: _id, path, ...hit }) => ({ ...hit, url: `${baseUrl}${path}` })),
    facets: Object.fromEntries(FILTERS_OF_TAB.passages.map((name) => [name, facets[name] ?? []])),
  };
}
