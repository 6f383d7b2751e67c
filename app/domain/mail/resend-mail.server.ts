import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import { mayBeResent } from "./mail-log";

/**
 * Puts a mail that failed, or of which nobody knows whether it went out, back into the queue: as the same message, so
 * that a reader's program can recognise it. Throws DomainError("notAllowed"), ("notFound"), and ("conflict") for one that
 * was sent, is on its way, or whose address was erased.
 */
export async function resendMail(options: { actor: Actor; mailId: string; now: Date }): Promise<void> {
  const { actor, mailId: id, now } = options;
  assertAdministrator(actor);
  await db().$transaction(async (tx) => {
    const mail = await tx.mail.findUnique({ where: { id }, omit: { values: true } });
    if (!mail) throw new DomainError("notFound");
    if (!mayBeResent(mail, now)) throw new DomainError("conflict");
    const { sentAt, messageId, failedAt } = mail;
    const { count } = await tx.mail.updateMany({
      where: { id, sentAt, messageId, failedAt },
      data: { sentAt: null, failedAt: null, lastError: null },
    });
    if (count === 0) throw new DomainError("conflict");
    await queueAgain(tx, id, now);
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "mail.resent",
        subjectType: "mail",
        subjectId: id,
        detail: { template: mail.template },
      },
    ]);
  });
}

/** The event that waits for its next attempt is due now; one that was given up is made anew. */
async function queueAgain(tx: Tx, id: string, now: Date): Promise<void> {
  const { count } = await tx.outboxEvent.updateMany({
    where: { name: "mail.queued", doneAt: null, payload: { path: ["id"], equals: id } },
    data: { availableAt: now },
  });
  if (count === 0) await addToOutbox(tx, [{ name: "mail.queued", payload: { id } }]);
}
