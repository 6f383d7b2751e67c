import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { DOUBLE_SEND_MS, MESSAGES_A_DAY, ONE_DAY_MS, otherSide, type Side } from "./relay-thread";
import { sendRelayMail } from "./send-relay-mail.server";
import { auditOf, lockThread, type OpenedThread, type ThreadKey } from "./thread-key.server";

/**
 * Writes to the other side of a conversation: message, audit line and mail in one transaction. The same text again within
 * ten minutes is not sent twice. Throws DomainError: notFound, conflict (not open), limited (too many in 24 hours).
 */
export async function replyInThread({ key, text, now }: { key: ThreadKey; text: string; now: Date }): Promise<void> {
  await db().$transaction(async (tx) => {
    const thread = await lockThread(tx, key, now);
    refuseUnlessOpen(thread);
    const messageId = await addMessage(tx, { thread, text, now });
    if (!messageId) return;
    await writeAudit(tx, [auditOf(key, thread, "relay.replied")]);
    const to = otherSide(thread.side);
    await sendRelayMail(tx, { thread, to, news: { kind: "message", text }, key: messageId, now });
  });
}

export function refuseUnlessOpen(thread: Pick<OpenedThread, "id" | "state">): void {
  if (thread.state !== "open") throw new DomainError("conflict", { thread: thread.id });
}

/** Adds a message to an open conversation; null when it was there already. Throws DomainError("limited"). */
export async function addMessage(
  tx: Tx,
  { thread, text, now }: { thread: { id: string; side: Side }; text: string; now: Date },
): Promise<string | null> {
  const own = { threadId: thread.id, fromAsker: thread.side === "asker" };
  const last = await tx.relayMessage.findFirst({
    where: { threadId: thread.id },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const isRepeated = last?.fromAsker === own.fromAsker && last.text === text;
  if (last && isRepeated && now.getTime() - last.createdAt.getTime() < DOUBLE_SEND_MS) return null;
  const since = new Date(now.getTime() - ONE_DAY_MS);
  const sent = await tx.relayMessage.count({ where: { ...own, createdAt: { gt: since } } });
  if (sent >= MESSAGES_A_DAY) throw new DomainError("limited", { thread: thread.id });
  const id = newId("relaymsg", now.getTime());
  await tx.relayMessage.create({ data: { ...own, id, text, createdAt: now } });
  await tx.relayThread.update({ where: { id: thread.id }, data: { updatedAt: now } });
  return id;
}
