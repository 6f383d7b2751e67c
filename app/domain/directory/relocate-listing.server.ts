import { geocodeAddress } from "~/domain/municipality/geocode-address.server";
import type { ListingFields } from "./listing-fields";

/**
 * Fields whose address has changed get the position of the new one (町字, or of the town); without any it is forgotten
 * rather than left at the old place. A person's place is never taken from an address.
 */
export async function relocateListing(after: ListingFields, before: ListingFields): Promise<ListingFields> {
  if (after.kind === "person" || after.address === before.address) return after;
  const found = after.address && (await geocodeAddress(after.address, { municipalityCode: after.municipalityCode }));
  if (!found) return { ...after, lat: null, lng: null, positionPrecision: null };
  return { ...after, lat: found.lat, lng: found.lng, positionPrecision: found.precision };
}
