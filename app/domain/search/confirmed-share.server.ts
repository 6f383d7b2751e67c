import { visibleListings } from "~/domain/directory/visible-listings.server";
import { db } from "~/gateways/db.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { addDays, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";

const DAYS_OF_A_YEAR = 365;

/**
 * Of the published listings of these municipalities, samples left out (`of`), how many were confirmed in the 365 days up
 * to today. All are counted, in the database: an index hands out only so many. Null when there is none.
 */
export async function confirmedShare(options: {
  scope: SearchScope;
  codes: string[];
  now: Date;
}): Promise<{ count: number; of: number } | null> {
  const { scope, codes, now } = options;
  const since = startOfTokyoDate(addDays(tokyoDateKey(now), -DAYS_OF_A_YEAR));
  const where = {
    AND: [visibleListings(scope), { status: "published" as const, isSample: false, municipalityCode: { in: codes } }],
  };
  const [of, count] = await Promise.all([
    db().listing.count({ where }),
    db().listing.count({
      where: { AND: [where, { confirmedAt: { gte: since } }, { confirmedBy: { in: ["municipality", "operator"] } }] },
    }),
  ]);
  return of > 0 ? { count, of } : null;
}
