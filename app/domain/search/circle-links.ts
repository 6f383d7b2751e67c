/** Addresses the circle leads to. Pure; small, because the browser carries it. */
import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { CircleView } from "./circle";

type CircleQuery = Pick<CircleView, "center" | "placeLabel" | "radiusMeters" | "themes" | "kinds">;

function pointText({ lat, lng }: CircleQuery["center"]): string {
  return `${Math.round(lat * 1e6) / 1e6},${Math.round(lng * 1e6) / 1e6}`;
}

function paramsOf(query: CircleQuery, changes: { theme?: ThemeKey; radiusMeters?: number | null }): URLSearchParams {
  const themes = changes.theme ? [changes.theme] : query.themes;
  const radius = changes.radiusMeters === undefined ? query.radiusMeters : changes.radiusMeters;
  const params = new URLSearchParams();
  if (query.kinds.length > 0) params.set("kind", query.kinds.join(","));
  if (themes.length > 0) params.set("theme", themes.join(","));
  params.set("near", pointText(query.center));
  if (query.placeLabel) params.set("place", query.placeLabel);
  if (radius !== null) params.set("radius", String(radius));
  return params;
}

/** The same on the map, nearest first; `radiusMeters: null` = without a limit. */
export function circleMapPath(
  query: CircleQuery,
  changes: { theme?: ThemeKey; radiusMeters?: number | null } = {},
): string {
  const params = paramsOf(query, changes);
  params.set("sort", "distance");
  return `/map?${readable(params)}`;
}

export function circlePath(query: CircleQuery, changes: { theme?: ThemeKey; radiusMeters?: number } = {}): string {
  return `/circle?${readable(paramsOf(query, changes))}`;
}

function readable(params: URLSearchParams): string {
  return params.toString().replaceAll("%2C", ",");
}
