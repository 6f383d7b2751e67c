/** The one door through which a listing leaves for pages, files and the API. */
import type { ListingRecord, PublicListing } from "~/domain/directory/listing-record";
import { publicPosition } from "~/domain/directory/public-position";

/** What a person's listing must never carry out: every way to their door or to their telephone. */
const PRIVATE_OF_A_PERSON = ["address", "addressDetail", "phone", "phoneExtension", "fax", "email", "url"] as const;

/**
 * The listing without what must stay inside. A person loses every address, number and link, and their position unless it
 * stands for a whole 町字; a retired person also everything said about them.
 */
export function stripPrivateFields(listing: ListingRecord): PublicListing {
  const { lat: _lat, lng: _lng, photoFile, ...rest } = listing;
  const hasPhoto = photoFile !== null && listing.status !== "retired";
  const open: PublicListing = { ...rest, isStripped: true, position: publicPosition(listing), hasPhoto };
  if (listing.kind !== "person") return open;
  for (const field of PRIVATE_OF_A_PERSON) open[field] = null;
  if (listing.status !== "retired") return open;
  return {
    ...open,
    name: "",
    kana: null,
    alias: null,
    summary: "",
    description: "",
    person: null,
    position: null,
    areaLabel: null,
  };
}
