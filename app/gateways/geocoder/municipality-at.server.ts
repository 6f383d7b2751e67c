import { boxAround, distanceMeters, isInBox, JAPAN_BOX, type LatLng } from "~/shared/geo";
import { municipalityOfBoundary } from "./base-map.server";
import { type PlaceRow, placesInBox } from "./place-index.server";

/** Radii in metres in which the nearest 町字 is looked for. */
const SEARCH_RADII = [500, 2000, 8000];

/** 浜松市浜名区 is drawn with 三方原地区, which belongs to 中央区; there, too, the nearest 町字 decides. */
const DRAWN_TOO_LARGE = new Set(["221392"]);

/**
 * The 6-digit code of the municipality (ward in a designated city) a point lies in; null outside Japan and far out at sea.
 * Read off the boundaries; on coasts and filled land, where they are too coarse, the nearest 町字 decides.
 */
export function municipalityAt(point: LatLng): string | null {
  if (!isInBox(point, JAPAN_BOX)) return null;
  const drawn = municipalityOfBoundary(point);
  if (drawn !== null && !DRAWN_TOO_LARGE.has(drawn)) return drawn;
  return nearestPlace(point)?.municipalityCode ?? drawn;
}

function nearestPlace(point: LatLng): PlaceRow | null {
  for (const radius of SEARCH_RADII) {
    const near = placesInBox(boxAround(point, radius)).map((place) => ({ place, away: distanceMeters(point, place) }));
    const nearest = near.sort((a, b) => a.away - b.away)[0];
    if (nearest) return nearest.place;
  }
  return null;
}
