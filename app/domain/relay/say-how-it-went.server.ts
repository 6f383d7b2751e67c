import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { canTellHowItWent } from "./role-request";
import { auditOf, lockThread, type ThreadKey } from "./thread-key.server";

/**
 * Either side says how a role went, after a 歓迎 or 相談. Only officers of the town read it; the other side never. A later
 * text takes the place of an earlier one. Throws DomainError: notFound, conflict.
 */
export async function sayHowItWent({ key, text, now }: { key: ThreadKey; text: string; now: Date }): Promise<void> {
  await db().$transaction(async (tx) => {
    const thread = await lockThread(tx, key, now);
    const request = thread.roleRequest;
    const isTold = thread.state !== "waiting" && request && canTellHowItWent(request.state);
    if (!isTold) throw new DomainError("conflict", { thread: thread.id });
    const howItWent = { ...request.howItWent, [thread.side]: { text, at: now.toISOString() } };
    await tx.relayThread.update({ where: { id: thread.id }, data: { roleRequest: { ...request, howItWent } } });
    await writeAudit(tx, [auditOf(key, thread, "role.told")]);
  });
}
