import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { type Actor, actorKindOf } from "./actor";
import { assertAdministrator } from "./assert-administrator";

/**
 * Ends a role: from the next request on its holder is what they are without it. Role and audit line in one transaction.
 * Throws DomainError("notAllowed") for others than administrators, ("notFound"), ("conflict") when it does not hold any
 * more, and ("limited") for the last administrator: nobody could look after the site.
 */
export async function endMembership(options: { actor: Actor; membershipId: string; now: Date }): Promise<void> {
  const { actor, membershipId, now } = options;
  assertAdministrator(actor);
  await db().$transaction(async (tx) => {
    const membership = await tx.membership.findUnique({ where: { id: membershipId } });
    if (!membership) throw new DomainError("notFound");
    const { role, municipalityCode } = membership;
    if (role === "administrator") await refuseLastAdministrator(tx, membershipId);
    const { count } = await tx.membership.updateMany({
      where: { id: membershipId, status: "approved" },
      data: { status: "ended", decidedById: actor.userId, decidedAt: now },
    });
    if (count === 0) throw new DomainError("conflict");
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "membership.ended",
        subjectType: "membership",
        subjectId: membershipId,
        municipalityCode,
        detail: { role },
      },
    ]);
  });
}

/** The rows are locked: two administrators who end each other's role at once do not both succeed. */
async function refuseLastAdministrator(tx: Tx, membershipId: string): Promise<void> {
  const holding = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Membership" WHERE "role" = 'administrator' AND "status" = 'approved' ORDER BY "id" FOR UPDATE`;
  const isHolding = holding.some(({ id }) => id === membershipId);
  if (isHolding && holding.length === 1) throw new DomainError("limited");
}
