import { toListingRecord } from "~/domain/directory/to-listing-record.server";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import { toSearchDocument } from "./listing-document.server";

/**
 * Brings the index in line with the database for these listings: published ones go in, all others come out.
 * Repeating it is harmless. Throws when the engine refuses, so that the outbox tries again.
 */
export async function indexListings({ ids }: { ids: string[] }): Promise<void> {
  const listings = await db().listing.findMany({
    where: { id: { in: ids }, status: "published" },
    include: { organization: true, source: true },
  });
  const found = new Set(listings.map((listing) => listing.id));
  const documents = listings.map((listing) => toSearchDocument(toListingRecord(listing), now()));
  await searchEngines().write({ upsert: documents, remove: ids.filter((id) => !found.has(id)) });
}
