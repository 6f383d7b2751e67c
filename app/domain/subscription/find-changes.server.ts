import { visibleListings } from "~/domain/directory/visible-listings.server";
import { parseMapQuery } from "~/domain/search/map-query";
import { resolvePlace } from "~/domain/search/resolve-place.server";
import { searchAllListings } from "~/domain/search/search-all-listings.server";
import { db } from "~/gateways/db.server";

export type ChangedListing = {
  id: string;
  kind: string;
  name: string;
  summary: string;
  addedAt: Date;
  changedAt: Date;
  /** Of its source, where the licence asks for one. */
  credit: string | null;
};

/**
 * The public listings that fit a search, last changed first. Persons are left out: what was once sent or read by a
 * machine cannot be taken back when they withdraw. `since` (exclusive) and `until` (inclusive) bound the last change.
 */
export async function findChanges(options: {
  search: string;
  since?: Date;
  until?: Date;
  limit: number;
  now: Date;
}): Promise<{ listings: ChangedListing[]; total: number }> {
  const { search, since, until, limit, now } = options;
  const { query } = await resolvePlace(parseMapQuery(new URLSearchParams(search)).query);
  const { hits, sources } = await searchAllListings({ scope: { audience: "public" }, query, now });
  const where = {
    id: { in: hits.map(({ card }) => card.id) },
    ...visibleListings({ audience: "public" }),
    status: "published" as const,
    kind: { not: "person" as const },
    updatedAt: { ...(since && { gt: since }), ...(until && { lte: until }) },
  };
  const select = { id: true, kind: true, name: true, summary: true, createdAt: true, updatedAt: true };
  const order = [{ updatedAt: "desc" as const }, { id: "asc" as const }];
  const rows = await db().listing.findMany({ where, select, orderBy: order, take: limit });
  const total = rows.length < limit ? rows.length : await db().listing.count({ where });
  const firsts = await firstPublished(rows.map(({ id }) => id));
  const listings = rows.map(({ createdAt, updatedAt, ...row }) => ({
    ...row,
    addedAt: firsts.get(row.id) ?? createdAt,
    changedAt: updatedAt,
    credit: sources.get(row.id)?.creditLine ?? null,
  }));
  return { listings, total };
}

/** A listing that was offered becomes new for the public when an officer first agreed to it. */
async function firstPublished(listingIds: string[]): Promise<Map<string, Date>> {
  const revisions = await db().listingRevision.findMany({
    where: {
      listingId: { in: listingIds },
      state: { in: ["endorsed", "replaced"] },
      decidedAt: { not: null },
      number: 1,
    },
    select: { listingId: true, decidedAt: true },
  });
  return new Map(revisions.flatMap(({ listingId, decidedAt }) => (decidedAt ? [[listingId, decidedAt]] : [])));
}
