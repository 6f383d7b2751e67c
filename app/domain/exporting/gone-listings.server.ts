import { db } from "~/gateways/db.server";
import { sheetListingWhere } from "./sheet-listing-where.server";

/** Those of the listings that are not there for everyone any more: retired, hidden, deleted. */
export async function goneListingIds(ids: readonly string[]): Promise<Set<string>> {
  const rows = await db().listing.findMany({
    where: { id: { in: [...ids] }, AND: sheetListingWhere },
    select: { id: true },
  });
  const there = new Set(rows.map(({ id }) => id));
  return new Set(ids.filter((id) => !there.has(id)));
}
