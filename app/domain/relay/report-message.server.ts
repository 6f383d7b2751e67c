import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import { auditOf, openThread, type ThreadKey } from "./thread-key.server";

/**
 * Tells the officers of the listing's town of one message of the other side (event "relay.reported"); they see that
 * message only. Twice is once. Throws DomainError("notFound").
 */
export async function reportMessage(options: { key: ThreadKey; messageId: string; now: Date }): Promise<void> {
  const { key, messageId, now } = options;
  await db().$transaction(async (tx) => {
    const thread = await openThread(tx, key, now);
    const where = { id: messageId, threadId: thread.id, fromAsker: thread.side === "answerer" };
    const message = await tx.relayMessage.findFirst({ where, select: { id: true } });
    if (!message) throw new DomainError("notFound", {});
    const { count } = await tx.relayMessage.updateMany({
      where: { ...where, reportedAt: null },
      data: { reportedAt: now },
    });
    if (count === 0) return;
    await writeAudit(tx, [auditOf(key, thread, "relay.reported")]);
    await addToOutbox(tx, [{ name: "relay.reported", payload: { messageId } }]);
  });
}
