import { z } from "zod";
import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { giveUpMailIn } from "~/domain/mail/give-up-mail.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { jobIdOf, stuckJobs } from "./find-stuck-jobs.server";

const queuedMail = z.object({ id: z.string() });

/**
 * Ends a stuck event without carrying it out; a mail it would have sent counts as failed. Its last error stays until it is
 * tidied away. Throws DomainError("notAllowed"), ("notFound"), and ("conflict") when it was carried out meanwhile.
 */
export async function giveUpJob(options: { actor: Actor; jobId: string; now: Date }): Promise<void> {
  const { actor, jobId, now } = options;
  assertAdministrator(actor);
  const id = jobIdOf(jobId);
  await db().$transaction(async (tx) => {
    const event = await tx.outboxEvent.findUnique({ where: { id } });
    if (!event) throw new DomainError("notFound");
    const { count } = await tx.outboxEvent.updateMany({
      where: { AND: [stuckJobs(now), { id, attempts: event.attempts }] },
      data: { doneAt: now },
    });
    if (count === 0) throw new DomainError("conflict");
    const mail = event.name === "mail.queued" ? queuedMail.safeParse(event.payload) : null;
    if (mail?.success) await giveUpMailIn(tx, { id: mail.data.id, now });
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "job.givenUp",
        subjectType: "outboxEvent",
        subjectId: jobId,
        detail: { name: event.name, attempts: event.attempts },
      },
    ]);
  });
}
