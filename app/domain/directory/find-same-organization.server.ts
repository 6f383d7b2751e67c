import { db } from "~/gateways/db.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import type { ListingCard } from "./listing";
import { toListingCard } from "./listing-card";
import type { ListingRecord } from "./listing-record";
import { toListingRecord } from "./to-listing-record.server";
import { visibleListings } from "./visible-listings.server";

/** Other published listings of the same organisation by name, at most `limit`; empty without an organisation. */
export async function findSameOrganization(options: {
  listing: Pick<ListingRecord, "id" | "organization">;
  scope: SearchScope;
  limit: number;
}): Promise<ListingCard[]> {
  const { listing, scope, limit } = options;
  if (!listing.organization) return [];
  const rows = await db().listing.findMany({
    where: {
      AND: [visibleListings(scope), { status: "published" }],
      organizationId: listing.organization.id,
      id: { not: listing.id },
    },
    include: { organization: true, source: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map((row) => toListingCard(toListingRecord(row)));
}
