import type { Settings } from "meilisearch";
import { FACET_NAMES } from "../search-engine.server";

/** Zooms whose tile cell every document carries. */
export const CELL_ZOOMS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] as const;

/** Above this many matches a total is a lower bound. */
export const MAX_TOTAL_HITS = 1_000_000;

const filterOnly = { facetSearch: false, filter: { equality: true, comparison: false } };

export const INDEX_SETTINGS: Settings = {
  // In the order of their weight: a match in the name counts most.
  searchableAttributes: ["gName", "gKana", "gText", "gCharacters"],
  displayedAttributes: ["id", "card", "_geo"],
  filterableAttributes: [
    {
      attributePatterns: [
        ...FACET_NAMES.map((facet) => `facet.${facet}`),
        ...CELL_ZOOMS.map((zoom) => `cell.z${zoom}`),
        "id",
        "visibility",
        "fuzzyGrams",
      ],
      features: filterOnly,
    },
    "_geo",
  ],
  sortableAttributes: ["_geo", "confirmedDay", "createdSecond", "sortName", "rank", "id"],
  // "sort" first: an asked-for order (distance, name …) is a real order, not a tie-break.
  rankingRules: ["sort", "words", "attribute", "exactness", "rank:desc", "id:asc"],
  typoTolerance: { enabled: false },
  prefixSearch: "disabled",
  proximityPrecision: "byWord",
  separatorTokens: [],
  stopWords: [],
  pagination: { maxTotalHits: MAX_TOTAL_HITS },
  faceting: { maxValuesPerFacet: 5000, sortFacetValuesBy: { "*": "count" } },
};
