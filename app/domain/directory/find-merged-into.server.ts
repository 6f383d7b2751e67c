import { db } from "~/gateways/db.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { visibleListings } from "./visible-listings.server";

/**
 * The listing a merged one has become part of, when whoever asks may see both; null for one that was not merged. A merge
 * leads every earlier one of its listing on, so one step is enough.
 */
export async function findMergedInto({ id, scope }: { id: string; scope: SearchScope }): Promise<string | null> {
  const merged = await db().listing.findFirst({
    where: { id, mergedIntoId: { not: null }, ...visibleListings(scope) },
    select: { mergedIntoId: true },
  });
  if (!merged?.mergedIntoId) return null;
  const where = { id: merged.mergedIntoId, ...visibleListings(scope) };
  return (await db().listing.findFirst({ where, select: { id: true } }))?.id ?? null;
}
