import { db } from "~/gateways/db.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { DomainError } from "~/shared/domain-error";
import type { ListingRecord } from "./listing-record";
import { toListingRecord } from "./to-listing-record.server";
import { visibleListings } from "./visible-listings.server";

/**
 * One listing with its organisation and source, also when it is paused or retired (the page says so).
 * Throws DomainError("notFound") when there is none or whoever asks may not see it: the two look the same from outside.
 */
export async function getListing(options: { id: string; scope: SearchScope }): Promise<ListingRecord> {
  const row = await db().listing.findFirst({
    where: { id: options.id, ...visibleListings(options.scope) },
    include: { organization: true, source: true },
  });
  if (!row) throw new DomainError("notFound", { listing: options.id });
  return toListingRecord(row);
}
