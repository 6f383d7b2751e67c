import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { type Actor, actorKindOf } from "./actor";
import { assertAdministrator } from "./assert-administrator";

/**
 * Makes the link of an open invitation useless, whoever sent it. (An officer withdraws those of their own desk:
 * moderation/withdraw-invitation.) Throws DomainError("notAllowed"), ("notFound"), ("conflict") when it is no longer open.
 */
export async function withdrawAnyInvitation(options: { actor: Actor; invitationId: string; now: Date }): Promise<void> {
  const { actor, invitationId: id, now } = options;
  assertAdministrator(actor);
  await db().$transaction(async (tx) => {
    const invitation = await tx.invitation.findUnique({ where: { id } });
    if (!invitation) throw new DomainError("notFound");
    const open = { id, acceptedAt: null, withdrawnAt: null };
    const { count } = await tx.invitation.updateMany({ where: open, data: { withdrawnAt: now } });
    if (count === 0) throw new DomainError("conflict");
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "invitation.withdrawn",
        subjectType: "invitation",
        subjectId: id,
        municipalityCode: invitation.municipalityCode,
        detail: { role: invitation.role },
      },
    ]);
  });
}
