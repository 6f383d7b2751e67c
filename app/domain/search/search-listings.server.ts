import type { ListingCard } from "~/domain/directory/listing";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { tokyoDateKey } from "~/shared/dates";
import type { MapQuery } from "./map-query";
import { ANSWER_FACETS, type AnswerFacet, type FacetCount, type SearchAnswer } from "./search-answer";
import { toIndexQuery } from "./to-index-query.server";

/**
 * Listings that fit the query, as the index knows them (the database is not asked). Facets count under everything but
 * their own filter. Throws DomainError("unavailable") when no engine answers.
 */
export async function searchListings(options: {
  scope: SearchScope;
  query: MapQuery;
  now: Date;
  /** Default: all of them. */
  facets?: readonly AnswerFacet[];
}): Promise<SearchAnswer> {
  const { scope, query, now, facets = ANSWER_FACETS } = options;
  const result = await searchEngines().search(toIndexQuery({ query, scope, today: tokyoDateKey(now), facets }));
  return {
    hits: result.hits.map((hit) => ({
      // The index holds cards as toSearchDocument made them.
      card: hit.card as unknown as ListingCard,
      distanceMeters: hit.distanceMeters,
      matches: hit.matches,
    })),
    total: result.total,
    totalIsExact: result.totalIsExact,
    page: query.page,
    perPage: query.perPage,
    facets: pickFacets(result.facets, facets),
    cells: result.cells,
    engine: result.engine,
    degraded: result.degraded,
    relaxed: result.relaxed,
    tookMs: result.tookMs,
  };
}

function pickFacets(
  counted: Partial<Record<string, FacetCount[]>>,
  wanted: readonly AnswerFacet[],
): Partial<Record<AnswerFacet, FacetCount[]>> {
  return Object.fromEntries(wanted.map((facet) => [facet, counted[facet] ?? []]));
}
