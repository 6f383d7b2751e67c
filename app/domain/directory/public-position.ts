import type { LatLng } from "~/shared/geo";
import type { ListingKind, PositionPrecision } from "./listing";

/** The position anyone may see. A person's is only given when it stands for a whole 町字 or 市区町村. */
export function publicPosition(listing: {
  kind: ListingKind;
  lat: number | null;
  lng: number | null;
  positionPrecision: PositionPrecision | null;
}): LatLng | null {
  if (listing.lat === null || listing.lng === null) return null;
  const isCoarse = listing.positionPrecision === "town" || listing.positionPrecision === "municipality";
  return listing.kind === "person" && !isCoarse ? null : { lat: listing.lat, lng: listing.lng };
}
