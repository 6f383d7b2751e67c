import { db } from "~/gateways/db.server";

export const ADDRESSES_PER_PAGE = 10_000;

/** Public listings a search engine may know: people are left out, they let themselves be found here and not everywhere. */
const KNOWN_TO_ALL = { status: "published", visibility: "public", kind: { not: "person" }, isSample: false } as const;

export type ListingAddress = { id: string; changedAt: Date };

/** Page `page` (from 1) of the listings for the sitemap, in the order of their ids. */
export async function findListingAddresses(page: number): Promise<ListingAddress[]> {
  const rows = await db().listing.findMany({
    where: KNOWN_TO_ALL,
    select: { id: true, updatedAt: true },
    orderBy: { id: "asc" },
    skip: (page - 1) * ADDRESSES_PER_PAGE,
    take: ADDRESSES_PER_PAGE,
  });
  return rows.map(({ id, updatedAt }) => ({ id, changedAt: updatedAt }));
}

/** How many pages `findListingAddresses` has; 0 without a listing. */
export async function countListingAddressPages(): Promise<number> {
  return Math.ceil((await db().listing.count({ where: KNOWN_TO_ALL })) / ADDRESSES_PER_PAGE);
}

/** Codes of the municipalities with public listings, in order. */
export async function findListedMunicipalities(): Promise<string[]> {
  const groups = await db().listing.groupBy({ by: ["municipalityCode"], where: KNOWN_TO_ALL });
  return groups.map(({ municipalityCode }) => municipalityCode).sort();
}
