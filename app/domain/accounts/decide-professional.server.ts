import { queueMail } from "~/domain/mail/queue-mail.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { type Actor, actorKindOf } from "./actor";
import { canDecideProfessional } from "./rules";

type Decision = {
  actor: Actor;
  membershipId: string;
  /** "requested" puts an earlier decision back. */
  decision: "approved" | "declined" | "requested";
  reason: string;
  now: Date;
};

/**
 * Answers a professional request: status, audit line and the mail that tells it, in one transaction. Throws
 * DomainError("notFound") unless it is a request to a municipality of the officer, ("conflict") when somebody has
 * answered it meanwhile.
 */
export async function decideProfessional(options: Decision): Promise<void> {
  await db().$transaction((tx) => decideProfessionalIn(tx, options));
}

/** The same inside the caller's transaction (the desk's review). */
export async function decideProfessionalIn(tx: Tx, options: Decision): Promise<void> {
  const { actor, membershipId, decision, reason, now } = options;
  const membership = await tx.membership.findFirst({
    where: { id: membershipId, role: "professional", municipalityCode: { in: actor.officerOf } },
    select: { userId: true, municipalityCode: true, status: true, user: { select: { email: true } } },
  });
  if (!membership || !canDecideProfessional(actor, membership)) throw new DomainError("notFound");
  const from = decision === "requested" ? ["approved", "declined"] : ["requested"];
  const isOpen = decision === "requested";
  const { count } = await tx.membership.updateMany({
    where: { id: membershipId, status: { in: from } },
    data: {
      status: decision,
      decidedHow: isOpen ? null : "officer",
      decidedById: isOpen ? null : actor.userId,
      decidedAt: isOpen ? null : now,
      reason: isOpen ? null : reason,
    },
  });
  if (count === 0) throw new DomainError("conflict");
  await writeAudit(tx, [
    {
      actorKind: actorKindOf(actor),
      actorId: actor.userId,
      action: `professional.${isOpen ? "reopened" : decision}`,
      subjectType: "membership",
      subjectId: membershipId,
      municipalityCode: membership.municipalityCode,
    },
  ]);
  if (!isOpen) await tellRequester(tx, membership.user.email, membership.municipalityCode ?? "", options);
}

async function tellRequester(tx: Tx, to: string, code: string, { membershipId, decision, reason, now }: Decision) {
  const municipalityName = municipalityByCode(code)?.name ?? code;
  const key = `professional-${decision}:${membershipId}:${now.getTime()}`;
  if (decision === "approved") {
    await queueMail(tx, { key, to, template: "account.professionalApproved", values: { municipalityName }, now });
  } else {
    const values = { municipalityName, reason };
    await queueMail(tx, { key, to, template: "account.professionalDeclined", values, now });
  }
}
