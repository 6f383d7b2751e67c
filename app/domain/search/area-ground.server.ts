import { baseMapFeatures } from "~/domain/municipality/base-map-features.server";
import { placesInBox } from "~/gateways/geocoder/place-index.server";
import type { Box, LatLng } from "~/shared/geo";

/** How far from its main office an area is looked for, in degrees: the largest municipalities are about 70 km across. */
const REACH_DEGREES = 0.7;
/** Shown when the boundaries know nothing of the area. */
const UNKNOWN_REACH_DEGREES = 0.08;

/** The box of the areas' outlines, widened by `margin` degrees on all sides. */
export function areaBox(office: LatLng, codes: readonly string[], margin = 0): Box {
  const rings = baseMapFeatures(around(office, REACH_DEGREES), "municipality")
    .filter((feature) => codes.includes(feature.code))
    .flatMap(({ polygons }) => polygons.flatMap(([outline]) => (outline ? [outline] : [])));
  if (rings.length === 0) return around(office, UNKNOWN_REACH_DEGREES + margin);
  const box: Box = { north: -90, south: 90, east: -180, west: 180 };
  for (const ring of rings) {
    for (const [lng, lat] of ring) {
      box.north = Math.max(box.north, lat + margin);
      box.south = Math.min(box.south, lat - margin);
      box.east = Math.max(box.east, lng + margin);
      box.west = Math.min(box.west, lng - margin);
    }
  }
  return box;
}

/** The 町字 of the areas inside the box. */
export function townsOf(codes: readonly string[], box: Box): (LatLng & { name: string })[] {
  return placesInBox(box)
    .filter((place) => codes.includes(place.municipalityCode))
    .map(({ name, lat, lng }) => ({ name, lat, lng }));
}

function around({ lat, lng }: LatLng, degrees: number): Box {
  return { north: lat + degrees, south: lat - degrees, east: lng + degrees, west: lng - degrees };
}
