import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { type Actor, actorKindOf } from "./actor";
import { approveByEmailDomain } from "./approve-by-email-domain.server";
import type { ProfessionalRequestInput } from "./professional-request";

/**
 * Asks a municipality to know the actor as a professional. With an e-mail domain the municipality has listed the answer
 * is yes at once; else its officers decide (event "professional.requested"). Asking again after a no starts anew. Throws
 * DomainError("notAllowed") without a verified e-mail, ("notFound") for no such municipality, ("conflict") when a request
 * waits or was approved already.
 */
export async function requestProfessional(options: {
  actor: Actor;
  input: ProfessionalRequestInput;
  now: Date;
}): Promise<{ membershipId: string; state: "requested" | "approved" }> {
  const { actor, input, now } = options;
  if (!actor.emailVerified) throw new DomainError("notAllowed");
  const { municipalityCode, organisation, jobTitle } = input;
  const municipality = municipalityByCode(municipalityCode);
  if (!municipality || municipality.kind === "prefecture") throw new DomainError("notFound");
  return db().$transaction(async (tx) => {
    const key = { userId: actor.userId, role: "professional", municipalityCode };
    const before = await tx.membership.findUnique({ where: { userId_role_municipalityCode: key } });
    if (before?.status === "requested" || before?.status === "approved") throw new DomainError("conflict");
    const membershipId = before?.id ?? newId("membership", now.getTime());
    const open = { status: "requested", decidedHow: null, decidedById: null, decidedAt: null, reason: null } as const;
    const values = { organisation, jobTitle, ...open, createdAt: now };
    await tx.membership.upsert({
      where: { id: membershipId },
      create: { id: membershipId, ...key, ...values },
      update: values,
    });
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "professional.requested",
        subjectType: "membership",
        subjectId: membershipId,
        municipalityCode,
      },
    ]);
    const approved = await approveByEmailDomain(tx, { userId: actor.userId, now });
    if (approved.includes(municipalityCode)) return { membershipId, state: "approved" };
    await addToOutbox(tx, [{ name: "professional.requested", payload: { membershipId } }]);
    return { membershipId, state: "requested" };
  });
}
