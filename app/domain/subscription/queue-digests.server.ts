import { db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { daysBetween, tokyoDateKey } from "~/shared/dates";
import { EVERY_DAYS, isEvery } from "./subscription";

/** Whether a subscription's day has come: a Tokyo day, or seven, after the news before. */
export function isDigestDue(row: { every: string; lastSentAt: Date | null }, now: Date): boolean {
  if (!row.lastSentAt || !isEvery(row.every)) return false;
  return daysBetween(tokyoDateKey(row.lastSentAt), tokyoDateKey(now)) >= EVERY_DAYS[row.every];
}

/** Puts one event "digest.due" for each subscription that is due into the outbox. Returns how many. */
export async function queueDigests({ now }: { now: Date }): Promise<{ queued: number }> {
  const rows = await db().subscription.findMany({
    where: { confirmedAt: { not: null }, endedAt: null, lastSentAt: { lt: now } },
    select: { id: true, every: true, lastSentAt: true },
  });
  const due = rows.filter((row) => isDigestDue(row, now));
  const events = due.map(({ id }) => ({ name: "digest.due", payload: { subscriptionId: id } }));
  await db().$transaction((tx) => addToOutbox(tx, events));
  return { queued: due.length };
}
