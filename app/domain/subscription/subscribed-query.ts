/** The part of a map address that news are about: without page, order and view. */
import { DEFAULT_PER_PAGE, type MapQuery, mapQueryToSearch } from "~/domain/search/map-query";

export function subscribedQuery(query: MapQuery): MapQuery {
  return { ...query, sort: null, page: 1, perPage: DEFAULT_PER_PAGE, cellsZoom: null, view: "list" };
}

/** As URL parameters, always the same for the same search. */
export function subscribedSearch(query: MapQuery): string {
  return mapQueryToSearch(subscribedQuery(query));
}
