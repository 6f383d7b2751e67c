import { findPlaces } from "~/gateways/geocoder/geocoder.server";
import type { MapQuery, QueryProblem } from "./map-query";

/**
 * Finds the place that was asked for in words and measures from there. A place that is not known is named in `problems`
 * and the query goes on without it (and without what needs it).
 */
export async function resolvePlace(query: MapQuery): Promise<{ query: MapQuery; problems: QueryProblem[] }> {
  if (!query.place) return { query, problems: [] };
  const [place] = await findPlaces(query.place, { limit: 1 });
  if (place) {
    const near = { lat: place.lat, lng: place.lng, label: place.label };
    return { query: { ...query, place: "", near }, problems: [] };
  }
  const sort = query.sort === "distance" ? null : query.sort;
  return {
    query: { ...query, place: "", radiusMeters: null, sort },
    problems: [{ parameter: "place", value: query.place, message: "map.problem.placeNotFound" }],
  };
}
