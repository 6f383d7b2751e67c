import type { Actor } from "~/domain/accounts/actor";
import { decideProfessionalIn } from "~/domain/accounts/decide-professional.server";
import { answerReport } from "~/domain/directory/answer-report.server";
import { decideClaim as decideListingClaim } from "~/domain/directory/decide-claim.server";
import { declineRevisionIn } from "~/domain/directory/decline-revision.server";
import { publishListingIn } from "~/domain/directory/publish-listing.server";
import { endThread } from "~/domain/relay/end-thread.server";
import type { Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Review } from "~prisma/client";
import { applyProposal } from "./apply-proposal.server";
import type { Decision, ReviewKind } from "./review";

type Carrying = {
  /** As an officer of everything the desk covers. */
  actor: Actor;
  review: Review;
  kind: ReviewKind;
  decision: Decision;
  reason: string;
  takesProposal: boolean;
  now: Date;
};

/** What follows from a decision, by the verb of the room it belongs to, inside the decision's transaction. */
export async function carryOutDecision(tx: Tx, carrying: Carrying): Promise<void> {
  switch (carrying.kind) {
    case "offer":
    case "edit":
      return decideRevision(tx, carrying);
    case "report":
      return decideReport(tx, carrying);
    case "claim":
      return decideClaim(tx, carrying);
    case "professional":
      return decideProfessionalRequest(tx, carrying);
    case "abuse":
      return decideAbuse(tx, carrying);
    case "duplicate":
      // Two different things: nothing follows, and the pair is not shown again.
      return;
  }
}

async function decideRevision(tx: Tx, { actor, review, decision, reason, now }: Carrying): Promise<void> {
  const revision = await tx.listingRevision.findUnique({
    where: { id: review.subjectId },
    select: { listingId: true, number: true },
  });
  if (!revision) throw new DomainError("conflict", { review: review.id });
  const at = { actor, listingId: revision.listingId, revisionNumber: revision.number, now };
  if (decision === "approve") await publishListingIn(tx, at);
  else await declineRevisionIn(tx, { ...at, reason });
}

async function decideReport(tx: Tx, { actor, review, decision, reason, takesProposal, now }: Carrying): Promise<void> {
  const isAccepted = decision === "approve";
  if (isAccepted && takesProposal) await applyProposal(tx, { actor, reportId: review.subjectId, now });
  await answerReport({
    ...{ actor, reportId: review.subjectId, answer: reason, now, tx },
    decision: isAccepted ? "accepted" : "declined",
  });
}

async function decideClaim(tx: Tx, { actor, review, decision, reason, now }: Carrying): Promise<void> {
  const verdict = decision === "approve" ? "approved" : "declined";
  await decideListingClaim({ actor, claimId: review.subjectId, decision: verdict, reason, now, tx });
}

async function decideProfessionalRequest(tx: Tx, { actor, review, decision, reason, now }: Carrying): Promise<void> {
  const verdict = decision === "approve" ? "approved" : "declined";
  await decideProfessionalIn(tx, { actor, membershipId: review.subjectId, decision: verdict, reason, now });
}

/** A yes to a report of abuse ends the conversation for both sides; a no leaves it as it is. */
async function decideAbuse(tx: Tx, { actor, review, decision, now }: Carrying): Promise<void> {
  if (decision === "approve") await endThread({ actor, messageId: review.subjectId, now, tx });
}
