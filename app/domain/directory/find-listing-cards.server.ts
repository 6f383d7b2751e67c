import { db } from "~/gateways/db.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import type { ListingCard } from "./listing";
import { toListingCard } from "./listing-card";
import { toListingRecord } from "./to-listing-record.server";
import { visibleListings } from "./visible-listings.server";

/** The cards of listings by id, in the order asked for; what has ended or whoever asks may not see is left out. */
export async function findListingCards(options: {
  ids: readonly string[];
  scope: SearchScope;
}): Promise<ListingCard[]> {
  const { ids, scope } = options;
  const rows = await db().listing.findMany({
    where: { id: { in: [...ids] }, status: { in: ["published", "paused"] }, AND: visibleListings(scope) },
    include: { organization: true, source: true },
  });
  const cards = rows.map((row) => toListingCard(toListingRecord(row)));
  return ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}
