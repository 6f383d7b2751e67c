import type { Actor } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { approveClaim } from "./claim-approval.server";

export type ClaimDecision = {
  actor: Actor;
  claimId: string;
  decision: "approved" | "declined";
  /** Told to the claimant. */
  reason: string;
  now: Date;
  /** The caller's own transaction. */
  tx?: Tx;
};

/**
 * An officer's yes or no to a claim; the claimant gets a mail. Throws DomainError("notFound") for a claim of another
 * town, ("notAllowed") for one's own, ("conflict") when it is not open or the listing has another owner.
 */
export async function decideClaim(options: ClaimDecision): Promise<void> {
  const { tx } = options;
  if (tx) return decide(tx, options);
  return db().$transaction((own) => decide(own, options));
}

async function decide(tx: Tx, { actor, claimId, decision, reason, now }: ClaimDecision): Promise<void> {
  const claim = await tx.listingClaim.findFirst({
    where: { id: claimId, way: "officer", listing: { municipalityCode: { in: actor.officerOf } } },
    include: { listing: { select: { name: true, municipalityCode: true } }, user: { select: { email: true } } },
  });
  if (!claim) throw new DomainError("notFound", { claim: claimId });
  const { listing, listingId, userId } = claim;
  if (!canActAsOfficer(actor, listing.municipalityCode) || userId === actor.userId) {
    throw new DomainError("notAllowed", { claim: claimId });
  }
  const { count } = await tx.listingClaim.updateMany({
    where: { id: claimId, state: "open" },
    data: { state: decision, decidedAt: now },
  });
  if (count === 0) throw new DomainError("conflict", { claim: claimId, state: claim.state });
  const by = { actorKind: "officer" as const, actorId: actor.userId };
  if (decision === "approved") await approveClaim(tx, claim, { ...by, now });
  else {
    const subject = { subjectType: "listing", subjectId: listingId, municipalityCode: listing.municipalityCode };
    await writeAudit(tx, [{ ...by, ...subject, action: "claim.declined", detail: { claimId } }]);
  }
  const values = { listingName: listing.name, listingId, decision, reason };
  const key = `claim-decided:${claimId}:${now.getTime()}`;
  await queueMail(tx, { key, to: claim.user.email, template: "claim.decided", values, now });
}
