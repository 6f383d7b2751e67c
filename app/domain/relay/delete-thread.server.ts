import { writeAudit } from "~/gateways/audit-log.server";
import { db, Prisma, type Tx } from "~/gateways/db.server";
import { log } from "~/gateways/log.server";
import { REPORTED_KEPT_MS } from "./relay-thread";
import { auditOf, lockThread, type ThreadKey } from "./thread-key.server";

/** Deletes a conversation for both sides, at the wish of one of them. Throws DomainError("notFound"). */
export async function deleteThread({ key, now }: { key: ThreadKey; now: Date }): Promise<void> {
  await db().$transaction(async (tx) => {
    const thread = await lockThread(tx, key, now);
    await writeAudit(tx, [auditOf(key, thread, "relay.deleted")]);
    await takeFromBothSides(tx, { threadId: thread.id, now });
  });
}

/**
 * Deletes the thread with its messages; when one was reported, only that stays, out of reach of both sides and without
 * their addresses, for the officer who has yet to look at it. How a role went goes with it.
 */
export async function takeFromBothSides(tx: Tx, { threadId, now }: { threadId: string; now: Date }): Promise<void> {
  const reported = await tx.relayMessage.count({ where: { threadId, reportedAt: { not: null } } });
  if (reported === 0) {
    await tx.relayThread.deleteMany({ where: { id: threadId } });
    return;
  }
  await tx.relayMessage.deleteMany({ where: { threadId, reportedAt: null } });
  await tx.relayThread.update({
    where: { id: threadId },
    data: {
      state: "ended",
      askerEmail: "",
      answererEmail: "",
      askerUserId: null,
      answererUserId: null,
      roleRequest: Prisma.DbNull,
      updatedAt: now,
      deleteAfter: new Date(now.getTime() + REPORTED_KEPT_MS),
    },
  });
}

/**
 * Deletes what is over its time: a year after the beginning, seven days without a confirmation, and what has ended (an
 * account was closed) without a reported message. Returns how many.
 */
export async function deleteOldThreads({ now }: { now: Date }): Promise<{ deleted: number }> {
  const hasEnded = { state: "ended", messages: { none: { reportedAt: { not: null } } } };
  const { count } = await db().relayThread.deleteMany({ where: { OR: [{ deleteAfter: { lte: now } }, hasEnded] } });
  if (count > 0) log.info({ count }, "old conversations deleted");
  return { deleted: count };
}
