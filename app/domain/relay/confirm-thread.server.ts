import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { canMove, deleteAfterOf } from "./relay-thread";
import { sendRelayMail } from "./send-relay-mail.server";
import { auditOf, lockThread, type ThreadKey } from "./thread-key.server";

/**
 * The visitor says by the link of their mail that it was they who wrote: the first message goes to the other side. A
 * second time nothing happens. Throws DomainError("notFound").
 */
export async function confirmThread({ key, now }: { key: ThreadKey; now: Date }): Promise<void> {
  await db().$transaction(async (tx) => {
    const thread = await lockThread(tx, key, now);
    if (thread.side !== "asker" || thread.state !== "waiting" || !canMove(thread.state, "open")) return;
    await tx.relayThread.update({
      where: { id: thread.id },
      data: { state: "open", updatedAt: now, deleteAfter: deleteAfterOf(now) },
    });
    const first = await tx.relayMessage.findFirstOrThrow({
      where: { threadId: thread.id },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    });
    const { text } = first;
    const news = thread.roleRequest
      ? ({ kind: "roleAsked", text, alias: thread.roleRequest.alias } as const)
      : ({ kind: "message", text } as const);
    await writeAudit(tx, [auditOf(key, thread, "relay.confirmed")]);
    await sendRelayMail(tx, { thread, to: "answerer", news, key: first.id, now });
  });
}
