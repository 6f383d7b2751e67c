/** Where an offer is: never the home by default. */
import type { LatLng } from "~/shared/geo";
import { isInBox, JAPAN_BOX } from "~/shared/geo";
import type { ListingKind, PositionPrecision } from "./listing";
import type { ListingFields } from "./listing-fields";

export const PLACE_KINDS = ["town", "schoolDistrict", "livingArea", "municipality", "point"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A person is never listed at a point. */
export function placeKindsOf(kind: ListingKind): readonly PlaceKind[] {
  return kind === "person" ? PLACE_KINDS.filter((place) => place !== "point") : PLACE_KINDS;
}

export function isPlaceKind(value: unknown): value is PlaceKind {
  return (PLACE_KINDS as readonly unknown[]).includes(value);
}

/** What was found for the words of the where step: the part that is shown. */
export type OfferPlace = Pick<
  ListingFields,
  "municipalityCode" | "address" | "areaLabel" | "lat" | "lng" | "positionPrecision" | "serviceArea"
> & { positionPrecision: PositionPrecision | null };

/** Two numbers in degrees as map sites copy them ("34.8669, 138.3233"), full width too; null when it is no place in Japan. */
export function readPoint(text: string): LatLng | null {
  const match = /^\s*\(?(\d{1,2}\.\d+)\s*[,、\s]\s*(\d{2,3}\.\d+)\)?\s*$/.exec(text.normalize("NFKC"));
  if (!match) return null;
  const point = { lat: Number(match[1]), lng: Number(match[2]) };
  return isInBox(point, JAPAN_BOX) ? point : null;
}
