import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { type Actor, actorKindOf } from "./actor";
import { assertAdministrator } from "./assert-administrator";

/**
 * Gives back a role that was ended. Throws DomainError("notAllowed") for others than administrators, ("notFound"), and
 * ("conflict") for one that was not ended.
 */
export async function restoreMembership(options: { actor: Actor; membershipId: string; now: Date }): Promise<void> {
  const { actor, membershipId, now } = options;
  assertAdministrator(actor);
  await db().$transaction(async (tx) => {
    const membership = await tx.membership.findUnique({ where: { id: membershipId } });
    if (!membership) throw new DomainError("notFound");
    const { count } = await tx.membership.updateMany({
      where: { id: membershipId, status: "ended" },
      data: { status: "approved", decidedById: actor.userId, decidedAt: now },
    });
    if (count === 0) throw new DomainError("conflict");
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "membership.restored",
        subjectType: "membership",
        subjectId: membershipId,
        municipalityCode: membership.municipalityCode,
        detail: { role: membership.role },
      },
    ]);
  });
}
