import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { findPlaces } from "~/domain/municipality/find-places.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import type { LatLng } from "~/shared/geo";
import type { CircleView } from "./circle";
import type { CircleQuery } from "./circle-query";
import { findCircle } from "./find-circle.server";

/** 東京都庁: the middle when not even the region's municipality is known. */
const LAST_RESORT = { label: "東京都", lat: 35.6896, lng: 139.6917 };
const OTHER_PLACES = 4;

type NamedPoint = LatLng & { label: string };

/**
 * `asked`: how the middle was found. `unknown` = the place in words was not found and the region is shown instead;
 * `others` are further places of the same name.
 */
export type CircleAnswer = { view: CircleView; asked: "found" | "unknown" | "nothing"; others: NamedPoint[] };

/** The circle of a query; without a place, that of the region's municipality. */
export async function findCircleAt(options: {
  scope: SearchScope;
  query: CircleQuery;
  regionCode: string;
}): Promise<CircleAnswer> {
  const { scope, query, regionCode } = options;
  const { center, asked, others } = await middleOf(query, regionCode);
  const view = await findCircle({
    scope,
    center: { lat: center.lat, lng: center.lng },
    placeLabel: center.label || null,
    themes: query.themes,
    kinds: query.kinds,
    radiusMeters: query.radiusMeters,
  });
  return { view, asked, others };
}

async function middleOf(query: CircleQuery, regionCode: string) {
  if (query.near) return { center: { ...query.near, label: query.place }, asked: "found" as const, others: [] };
  const places = query.place ? await findPlaces(query.place, { limit: OTHER_PLACES + 1 }) : [];
  const [center, ...others] = places.map(({ label, lat, lng }) => ({ label, lat, lng }));
  if (center) return { center, asked: "found" as const, others };
  const asked = query.place ? ("unknown" as const) : ("nothing" as const);
  return { center: regionMiddle(regionCode), asked, others: [] };
}

function regionMiddle(regionCode: string): NamedPoint {
  const municipality = municipalityByCode(regionCode);
  if (!municipality) return LAST_RESORT;
  return { label: municipality.name, lat: municipality.lat, lng: municipality.lng };
}
