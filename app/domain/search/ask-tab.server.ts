import type { Collection, EngineAnswer } from "~/gateways/search-index/engines.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { IndexQuery, SearchScope } from "~/gateways/search-index/search-engine.server";
import {
  EVERYTHING_PER_PAGE,
  type EverythingQuery,
  type EverythingTab,
  FILTERS_OF_TAB,
  filtersOf,
} from "./everything-query";

/** Only listings are not all for everyone. */
const EVERYONE: SearchScope = { audience: "public" };

type Wish = {
  tab: EverythingTab;
  query: EverythingQuery;
  scope: SearchScope;
  /** Default: the page of the query with its filters counted. 0 = the number alone. */
  perPage?: number;
  /** Beyond those of the query. */
  filters?: IndexQuery["filters"];
};

/** One tab of the search of everything, as the index knows it. Throws DomainError("unavailable") without an engine. */
export function askTab({ tab, query, scope, perPage = EVERYTHING_PER_PAGE, filters }: Wish): Promise<EngineAnswer> {
  const collection: Collection = tab;
  const chosen = Object.entries(filtersOf(query, tab)).map(([name, value]) => [name, [value]]);
  return searchEngines(collection).search({
    scope: tab === "listings" ? scope : EVERYONE,
    text: query.text,
    filters: { ...Object.fromEntries(chosen), ...filters },
    page: perPage === 0 ? 1 : query.page,
    perPage,
    facets: perPage === 0 ? [] : [...FILTERS_OF_TAB[tab]],
  });
}
