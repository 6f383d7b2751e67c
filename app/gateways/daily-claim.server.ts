import { type DateKey, startOfTokyoDate } from "~/shared/dates";
import { db } from "./db.server";
import { addToOutbox } from "./outbox.server";

/** Any number, the same in every process: whoever holds the lock decides what is due. */
const DAILY_LOCK = 7_214_901;

/**
 * Puts the event "daily.due" of a job into the outbox unless it was done so on this Tokyo day. The audit log remembers
 * it; the lock makes two processes ask one after the other. Returns whether the job was due.
 */
export async function claimDailyJob(options: { name: string; day: DateKey; now: Date }): Promise<boolean> {
  const { name, day, now } = options;
  const since = startOfTokyoDate(day);
  const seen = { subjectType: "job", subjectId: name, action: "job.due", at: { gte: since } };
  if (await db().auditLog.findFirst({ where: seen, select: { id: true } })) return false;
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${DAILY_LOCK}::bigint)`;
    if (await tx.auditLog.findFirst({ where: seen, select: { id: true } })) return false;
    await tx.auditLog.createMany({
      data: [{ actorKind: "system", action: "job.due", subjectType: "job", subjectId: name, at: now, detail: { day } }],
    });
    await addToOutbox(tx, [{ name: "daily.due", payload: { name, day } }]);
    return true;
  });
}
