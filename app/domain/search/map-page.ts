/** What the map page receives. */
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import type { Box } from "~/shared/geo";
import type { MapQuery, QueryProblem } from "./map-query";
import type { AnswerFacet, FacetCount } from "./search-answer";

export type MapPage = {
  query: MapQuery;
  problems: QueryProblem[];
  cards: ListingCardView[];
  total: number;
  totalIsExact: boolean;
  facets: Partial<Record<AnswerFacet, FacetCount[]>>;
  /** Names of the municipalities in the facet and in the query, by code. */
  municipalityNames: Record<string, string>;
  /** Where the map begins: the box asked for, the circle around the place, or all of the result. */
  bounds: Box;
  state: "ok" | "degraded" | "unavailable";
  relaxed: boolean;
};
