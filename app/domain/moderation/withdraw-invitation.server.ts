import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { getDesk } from "./get-desk.server";

/** Makes the link of an open invitation useless. Throws DomainError("notFound") for another desk's, ("conflict") twice. */
export async function withdrawInvitation(options: {
  actor: Actor;
  deskCode: string;
  invitationId: string;
  now: Date;
}): Promise<void> {
  const { actor, deskCode, invitationId, now } = options;
  const { code } = getDesk({ actor, code: deskCode });
  await db().$transaction(async (tx) => {
    const where = { id: invitationId, municipalityCode: code, role: "officer" };
    if (!(await tx.invitation.findFirst({ where }))) throw new DomainError("notFound");
    const open = { ...where, acceptedAt: null, withdrawnAt: null };
    const { count } = await tx.invitation.updateMany({ where: open, data: { withdrawnAt: now } });
    if (count === 0) throw new DomainError("conflict");
    const by = { actorKind: actorKindOf(actor), actorId: actor.userId, municipalityCode: code };
    await writeAudit(tx, [
      { ...by, action: "invitation.withdrawn", subjectType: "invitation", subjectId: invitationId },
    ]);
  });
}
