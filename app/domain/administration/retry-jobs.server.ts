import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { jobIdOf, stuckJobs } from "./find-stuck-jobs.server";

/**
 * Has one stuck event, or all of a name, tried again at once. Returns how many. Throws DomainError("notAllowed"), and
 * ("conflict") when none of them is stuck any more.
 */
export async function retryJobs(options: {
  actor: Actor;
  which: { jobId: string } | { name: string };
  now: Date;
}): Promise<{ count: number }> {
  const { actor, which, now } = options;
  assertAdministrator(actor);
  const chosen = "jobId" in which ? { id: jobIdOf(which.jobId) } : { name: which.name };
  return db().$transaction(async (tx) => {
    const { count } = await tx.outboxEvent.updateMany({
      where: { AND: [stuckJobs(now), chosen] },
      data: { availableAt: now },
    });
    if (count === 0) throw new DomainError("conflict");
    const subjectId = "jobId" in which ? which.jobId : which.name;
    const by = { actorKind: actorKindOf(actor), actorId: actor.userId };
    await writeAudit(tx, [{ ...by, action: "job.retried", subjectType: "outboxEvent", subjectId, detail: { count } }]);
    return { count };
  });
}
