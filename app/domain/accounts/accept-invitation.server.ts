import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import type { Actor } from "./actor";
import { getInvitation } from "./find-invitation.server";

/**
 * Gives the role of an invitation to the actor, whose verified e-mail address must be the invited one: a link that was
 * handed on gives nothing. Once only. Throws DomainError("notFound") for a link that no longer holds, ("notAllowed") for
 * another address.
 */
export async function acceptInvitation(options: {
  actor: Actor;
  token: string;
  now: Date;
}): Promise<{ municipalityCode: string | null }> {
  const { actor, token, now } = options;
  const invitation = await getInvitation({ token, now });
  if (!actor.emailVerified || actor.email !== invitation.email) throw new DomainError("notAllowed");
  const { role, municipalityCode } = invitation;
  await db().$transaction(async (tx) => {
    const open = { id: invitation.id, acceptedAt: null, withdrawnAt: null };
    const { count } = await tx.invitation.updateMany({ where: open, data: { acceptedAt: now } });
    if (count === 0) throw new DomainError("notFound");
    const given = { status: "approved", decidedHow: "invitation", decidedAt: now };
    const before = await tx.membership.findFirst({ where: { userId: actor.userId, role, municipalityCode } });
    const id = before?.id ?? newId("membership", now.getTime());
    const create = { id, userId: actor.userId, role, municipalityCode, ...given };
    await tx.membership.upsert({ where: { id }, create, update: given });
    await writeAudit(tx, [
      {
        actorKind: role,
        actorId: actor.userId,
        action: "invitation.accepted",
        subjectType: "membership",
        subjectId: id,
        municipalityCode,
        detail: { role, invitationId: invitation.id },
      },
    ]);
  });
  return { municipalityCode };
}
