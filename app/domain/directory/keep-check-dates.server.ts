import { db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { addDays, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { nextCheckAfter } from "./check-interval";

const BATCH = 500;
/** Days back that are looked at again, so that a night without a running site leaves nothing out. */
const REINDEX_DAYS = 7;

/**
 * Every day: gives listings without a date of their next check one (an import leaves it empty), and has those indexed
 * anew whose time has passed lately, so that they fade in rank. Repeating is harmless.
 */
export async function keepCheckDates({ now }: { now: Date }): Promise<{ dated: number; fading: number }> {
  const dated = await fillMissingDates();
  const fading = await announceFading(now);
  return { dated, fading };
}

async function fillMissingDates(): Promise<number> {
  let dated = 0;
  for (;;) {
    const listings = await db().listing.findMany({
      where: { nextCheckAt: null, status: { in: ["published", "paused"] } },
      select: { id: true, kind: true, checkIntervalDays: true, confirmedAt: true, createdAt: true, updatedAt: true },
      take: BATCH,
    });
    if (listings.length === 0) return dated;
    for (const { id, updatedAt, ...listing } of listings) {
      const nextCheckAt = nextCheckAfter(listing.confirmedAt ?? listing.createdAt, listing);
      await db().listing.updateMany({ where: { id, nextCheckAt: null }, data: { nextCheckAt, updatedAt } });
    }
    dated += listings.length;
  }
}

/** Overdue since the beginning of today at the earliest, of the last seven days. */
async function announceFading(now: Date): Promise<number> {
  const today = tokyoDateKey(now);
  const listings = await db().listing.findMany({
    where: {
      status: "published",
      nextCheckAt: { gte: startOfTokyoDate(addDays(today, -REINDEX_DAYS)), lt: startOfTokyoDate(today) },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const ids = listings.map(({ id }) => id);
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    await db().$transaction((tx) => addToOutbox(tx, [{ name: "listings.changed", payload: { ids: some } }]));
  }
  return ids.length;
}
