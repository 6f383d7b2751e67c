/** What someone asks the circle, read from and written to its address. Pure. */
import { LISTING_KINDS, type ListingKind } from "~/domain/directory/listing";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import type { LatLng } from "~/shared/geo";
import { CIRCLE_RADII, type CircleRadius, DEFAULT_CIRCLE_RADIUS } from "./circle";
import { type QueryProblem, readChoices, readPoint, readText } from "./query-values";

const PLACE_MAX_LENGTH = 100;

export type CircleQuery = {
  /** Where the circle stands; null when only `place` (or nothing) was given. */
  near: LatLng | null;
  /** The place in words; "" when none was given. */
  place: string;
  kinds: ListingKind[];
  themes: ThemeKey[];
  radiusMeters: CircleRadius;
};

/** Wrong values are left out and named in `problems`; nothing throws. */
export function parseCircleQuery(params: URLSearchParams): { query: CircleQuery; problems: QueryProblem[] } {
  const problems: QueryProblem[] = [];
  const query: CircleQuery = {
    near: readPoint(params, "near", problems),
    place: readText(params, "place", PLACE_MAX_LENGTH, problems),
    kinds: readChoices(params, "kind", LISTING_KINDS, problems),
    themes: readChoices(params, "theme", THEME_KEYS, problems),
    radiusMeters: readRadius(params, problems),
  };
  return { query, problems };
}

function readRadius(params: URLSearchParams, problems: QueryProblem[]): CircleRadius {
  const value = params.getAll("radius").at(-1)?.trim() ?? "";
  const radius = CIRCLE_RADII.find((known) => String(known) === value);
  if (value && !radius)
    problems.push({ parameter: "radius", value: value.slice(0, 100), message: "map.problem.outOfRange" });
  return radius ?? DEFAULT_CIRCLE_RADIUS;
}
