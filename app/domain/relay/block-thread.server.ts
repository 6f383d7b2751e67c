import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { blockedBy, canMove, type ThreadState } from "./relay-thread";
import { auditOf, lockThread, type OpenedThread, type ThreadKey } from "./thread-key.server";

type Options = { key: ThreadKey; now: Date };

/**
 * Stops a conversation: nobody can write in it, and when the answering side stops it, the asker cannot begin another one
 * about the same listing or with the same person. Twice is once. Throws DomainError: notFound, conflict.
 */
export function blockThread({ key, now }: Options): Promise<void> {
  return move({ key, now }, "relay.blocked", (thread) => blockedBy(thread.side));
}

/** Takes one's own stop back; only who stopped it can. Throws DomainError: notFound, conflict. */
export function unblockThread({ key, now }: Options): Promise<void> {
  return move({ key, now }, "relay.unblocked", (thread) => {
    const isOwn = thread.state === blockedBy(thread.side) || thread.state === "open";
    if (!isOwn) throw new DomainError("conflict", { thread: thread.id });
    return "open";
  });
}

async function move(
  { key, now }: Options,
  action: string,
  targetOf: (thread: OpenedThread) => ThreadState,
): Promise<void> {
  await db().$transaction(async (tx) => {
    const thread = await lockThread(tx, key, now);
    const state = targetOf(thread);
    if (state === thread.state) return;
    if (!canMove(thread.state, state)) throw new DomainError("conflict", { thread: thread.id });
    await tx.relayThread.update({ where: { id: thread.id }, data: { state, updatedAt: now } });
    await writeAudit(tx, [auditOf(key, thread, action)]);
  });
}
