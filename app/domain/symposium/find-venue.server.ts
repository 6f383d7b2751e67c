import { getListing } from "~/domain/directory/get-listing.server";
import type { BarrierFreeKey } from "~/domain/directory/listing";
import { publicPosition } from "~/domain/directory/public-position";
import { geocodeAddress } from "~/domain/municipality/geocode-address.server";
import { isDomainError } from "~/shared/domain-error";
import type { SymposiumContent } from "./symposium-content";
import type { SymposiumVenueView } from "./symposium-view";
import { writtenVenue } from "./to-symposium-view.server";

/**
 * Where it takes place: what was written, and what the directory knows of it when it names a listing everyone may see.
 * An address alone is placed by the address table. Null when it is online only.
 */
export async function findVenue(content: SymposiumContent, hostCode: string): Promise<SymposiumVenueView | null> {
  const written = writtenVenue(content);
  if (!written) return null;
  return (await fromListing(written, content.venue.listingId)) ?? (await fromAddress(written, hostCode));
}

async function fromListing(written: SymposiumVenueView, id: string | null): Promise<SymposiumVenueView | null> {
  const listing = id && (await publicListing(id));
  if (!listing || listing.kind === "person" || listing.status === "retired") return null;
  const { positionPrecision, barrierFree } = listing;
  const address = [listing.address, listing.addressDetail].filter(Boolean).join(" ");
  return {
    listingId: listing.id,
    name: written.name || listing.name,
    address: written.address || address,
    access: written.access || (listing.accessNote ?? ""),
    position: positionPrecision === "municipality" ? null : publicPosition(listing),
    isCoarse: positionPrecision === "town",
    barrierFree: (Object.keys(barrierFree) as BarrierFreeKey[]).filter((key) => barrierFree[key]),
  };
}

async function fromAddress(written: SymposiumVenueView, hostCode: string): Promise<SymposiumVenueView> {
  const found = await geocodeAddress(written.address, { municipalityCode: hostCode });
  if (found?.precision !== "town") return written;
  return { ...written, position: { lat: found.lat, lng: found.lng }, isCoarse: true };
}

async function publicListing(id: string) {
  try {
    return await getListing({ id, scope: { audience: "public" } });
  } catch (error) {
    if (isDomainError(error) && error.reason === "notFound") return null;
    throw error;
  }
}
