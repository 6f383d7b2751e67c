import { db } from "~/gateways/db.server";
import { CONFIRM_DAYS, ENDED_KEPT_DAYS } from "./subscription";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Deletes, with their addresses, what was never confirmed within 7 days and what ended 30 days ago. */
export async function forgetSubscriptions({ now }: { now: Date }): Promise<{ deleted: number }> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const { count } = await db().subscription.deleteMany({
    where: {
      OR: [
        { confirmedAt: null, createdAt: { lt: daysAgo(CONFIRM_DAYS) } },
        { endedAt: { lt: daysAgo(ENDED_KEPT_DAYS) } },
      ],
    },
  });
  return { deleted: count };
}
