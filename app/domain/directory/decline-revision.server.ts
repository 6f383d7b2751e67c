import { db, type Tx } from "~/gateways/db.server";
import { auditDecision, type Decision, revisionToDecide } from "./decide-revision.server";
import { tellOwner } from "./tell-owner.server";

/**
 * The municipality's no, or its wish for a change: the reason goes to the owner, who may mend and submit again. A new offer
 * stays a draft; of a published listing the endorsed version stays. Throws as publishListing does.
 */
export async function declineRevision(decision: Decision & { reason: string }): Promise<void> {
  await db().$transaction((tx) => declineRevisionIn(tx, decision));
}

/** The same within a transaction that holds more. */
export async function declineRevisionIn(tx: Tx, decision: Decision & { reason: string }): Promise<void> {
  const { actor, revisionNumber, reason, now } = decision;
  const { row, revision } = await revisionToDecide(tx, decision);
  await tx.listingRevision.update({
    where: { id: revision.id },
    data: { state: "declined", reason, decidedAt: now, decidedById: actor.userId },
  });
  await auditDecision(tx, row, { ...decision, action: "listing.declined" });
  await tellOwner(tx, row, { template: "offer.returned", revisionNumber, now });
}
