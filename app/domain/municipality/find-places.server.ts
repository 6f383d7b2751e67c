import { findPlaces as findPlacesInTable, type Place } from "~/gateways/geocoder/geocoder.server";
import type { LatLng } from "~/shared/geo";

export type { Place };

/** Places for the "near" box, best first: municipalities in kanji or kana, 町字, whole addresses. At most `limit`. */
export function findPlaces(text: string, options: { limit: number; near?: LatLng | null }): Promise<Place[]> {
  return findPlacesInTable(text, options);
}
