import { queueMail } from "~/domain/mail/queue-mail.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { newLinkToken } from "~/shared/link-token.server";
import { type Actor, actorKindOf } from "./actor";
import { normalEmail } from "./email";
import { canInvite } from "./rules";

export const INVITATION_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Invites an officer of a municipality, or an administrator, by mail: invitation, audit line and mail in one transaction.
 * Earlier open invitations of the same address to the same are withdrawn. Throws DomainError("notAllowed") by the rules,
 * ("notFound") for no such municipality.
 */
export async function inviteMember(options: {
  actor: Actor;
  email: string;
  role: "officer" | "administrator";
  municipalityCode: string | null;
  now: Date;
}): Promise<{ invitationId: string }> {
  const { actor, role, municipalityCode, now } = options;
  if (!canInvite(actor, { role, municipalityCode })) throw new DomainError("notAllowed");
  const municipality = municipalityCode === null ? null : municipalityByCode(municipalityCode);
  if (municipalityCode !== null && !municipality) throw new DomainError("notFound");
  const email = normalEmail(options.email);
  const id = newId("invitation", now.getTime());
  const { token, digest } = newLinkToken();
  await db().$transaction(async (tx) => {
    const same = { email, role, municipalityCode, acceptedAt: null, withdrawnAt: null };
    await tx.invitation.updateMany({ where: same, data: { withdrawnAt: now } });
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
    const by = { invitedById: actor.userId, createdAt: now, expiresAt };
    await tx.invitation.create({ data: { id, email, role, municipalityCode, tokenDigest: digest, ...by } });
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "invitation.sent",
        subjectType: "invitation",
        subjectId: id,
        municipalityCode,
        detail: { role },
      },
    ]);
    const values = { role, municipalityName: municipality?.name ?? null, token };
    await queueMail(tx, { key: `invitation:${id}`, to: email, template: "account.invited", values, now });
  });
  return { invitationId: id };
}
