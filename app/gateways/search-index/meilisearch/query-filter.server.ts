import type { Box } from "~/shared/geo";
import { FACET_NAMES, type FacetName, type IndexQuery, type SearchScope } from "../search-engine.server";

/** The filter of a query, without the facet named by `except` (for counts that ignore their own group). */
export function queryFilter(query: IndexQuery, except: FacetName | null = null): string[] {
  const { filters = {}, box, near } = query;
  const groups = FACET_NAMES.flatMap((facet) => {
    const values = filters[facet] ?? [];
    return values.length === 0 || facet === except ? [] : [isIn(`facet.${facet}`, values)];
  });
  const places = [
    ...(box ? [boxFilter(box)] : []),
    ...(near?.radiusMeters === undefined ? [] : [`_geoRadius(${near.lat}, ${near.lng}, ${near.radiusMeters})`]),
  ];
  return [scopeFilter(query.scope), ...groups, ...places];
}

/** Who asks → what they may see. */
export function scopeFilter(scope: SearchScope): string {
  if (scope.audience === "public") return `visibility = "public"`;
  if (scope.audience === "professional") return isIn("visibility", ["public", "professional"]);
  const own = scope.municipalityCodes.length > 0 ? ` OR ${isIn("facet.municipality", scope.municipalityCodes)}` : "";
  return `visibility = "public"${own}`;
}

export function isIn(attribute: string, values: string[]): string {
  return `${attribute} IN [${values.map(quote).join(", ")}]`;
}

function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, (character) => `\\${character}`)}"`;
}

/** Meilisearch wants the top right corner, then the bottom left one, latitude first. */
function boxFilter({ north, east, south, west }: Box): string {
  return `_geoBoundingBox([${north}, ${east}], [${south}, ${west}])`;
}
