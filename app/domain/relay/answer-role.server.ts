import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import { roleFactsOf } from "./relay-facts.server";
import { addMessage, refuseUnlessOpen } from "./reply-in-thread.server";
import { canAnswer, type RoleAnswer, type RoleRequest, type RoleRequestState, takenChange } from "./role-request";
import { sendRelayMail } from "./send-relay-mail.server";
import { auditOf, lockThread, type OpenedThread, type ThreadKey } from "./thread-key.server";

/**
 * The offerer's answer with a kind text: state, message, number of people who take part, audit line and mail to the asker
 * in one transaction. The same answer again does nothing. Throws DomainError: notFound, conflict (not theirs to answer, or
 * not from this state), conflict with `full` when a welcome would be one person too many, limited.
 */
export async function answerRole(options: {
  key: ThreadKey;
  answer: RoleAnswer;
  text: string;
  now: Date;
}): Promise<void> {
  const { key, answer, text, now } = options;
  await db().$transaction(async (tx) => {
    const thread = await lockThread(tx, key, now);
    if (thread.side === "answerer" && thread.roleRequest?.state === answer) return;
    await moveRequest(tx, { thread, to: answer, now });
    const messageId = await addMessage(tx, { thread, text, now });
    await writeAudit(tx, [auditOf(key, thread, `role.answered.${answer}`)]);
    const news = { kind: "roleAnswered", text, answer } as const;
    const mailKey = messageId ?? `${thread.id}:${now.getTime()}`;
    await sendRelayMail(tx, { thread, to: "asker", news, key: mailKey, now });
  });
}

/** The asker takes the request back; the offerer is told. Twice is once. Throws DomainError: notFound, conflict. */
export async function withdrawRoleRequest({ key, now }: { key: ThreadKey; now: Date }): Promise<void> {
  await db().$transaction(async (tx) => {
    const thread = await lockThread(tx, key, now);
    if (thread.side === "asker" && thread.roleRequest?.state === "withdrawn") return;
    await moveRequest(tx, { thread, to: "withdrawn", now });
    await writeAudit(tx, [auditOf(key, thread, "role.withdrawn")]);
    const news = { kind: "roleWithdrawn" } as const;
    await sendRelayMail(tx, { thread, to: "answerer", news, key: `${thread.id}:withdrawn`, now });
  });
}

type Move = { thread: OpenedThread; to: RoleRequestState; now: Date };

async function moveRequest(tx: Tx, { thread, to, now }: Move): Promise<void> {
  const request = thread.roleRequest;
  refuseUnlessOpen(thread);
  if (!request || !canAnswer(request.state, to, thread.side)) throw new DomainError("conflict", { thread: thread.id });
  await countPeople(tx, thread.listing.id, takenChange(request.state, to));
  const moved: RoleRequest = { ...request, state: to, answeredAt: now.toISOString() };
  await tx.relayThread.update({ where: { id: thread.id }, data: { roleRequest: moved, updatedAt: now } });
}

/** Welcomed people take part; the wanted number is never passed. */
async function countPeople(tx: Tx, listingId: string, change: -1 | 0 | 1): Promise<void> {
  if (change === 0) return;
  await tx.$queryRaw`SELECT 1 AS "locked" FROM "Listing" WHERE "id" = ${listingId} FOR UPDATE`;
  const facts = await roleFactsOf(tx, listingId);
  if (!facts) return;
  if (change === 1 && !facts.hasRoom) throw new DomainError("conflict", { full: listingId });
  const people = Math.max(0, (facts.takenPeople ?? 0) + change);
  await tx.listing.update({ where: { id: listingId }, data: { takenPeople: people === 0 ? null : people } });
  await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: [listingId] } }]);
}
