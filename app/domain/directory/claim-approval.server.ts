import { type ActorKind, writeAudit } from "~/gateways/audit-log.server";
import type { Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";

type Approved = { id: string; listingId: string; userId: string };

/**
 * Makes the claimant the owner of the listing, inside the transaction of the proof; other open claims of it end. What the
 * listing tells is not confirmed by this. Throws DomainError("conflict") when someone else owns it by now.
 */
export async function approveClaim(
  tx: Tx,
  claim: Approved,
  by: { actorKind: ActorKind; actorId: string; now: Date },
): Promise<void> {
  const { id, listingId, userId } = claim;
  const listing = await tx.listing.findUniqueOrThrow({ where: { id: listingId } });
  const { count } = await tx.listing.updateMany({
    where: { id: listingId, kind: { not: "person" }, OR: [{ ownerUserId: null }, { ownerUserId: userId }] },
    data: { ownerUserId: userId, updatedAt: listing.updatedAt },
  });
  if (count === 0) throw new DomainError("conflict", { listing: listingId });
  await tx.listingClaim.update({ where: { id }, data: { state: "approved", decidedAt: by.now } });
  await tx.listingClaim.updateMany({
    where: { listingId, state: "open", id: { not: id } },
    data: { state: "withdrawn", decidedAt: by.now },
  });
  await writeAudit(tx, [
    {
      actorKind: by.actorKind,
      actorId: by.actorId,
      action: "claim.approved",
      subjectType: "listing",
      subjectId: listingId,
      municipalityCode: listing.municipalityCode,
      detail: { claimId: id },
    },
  ]);
  await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: [listingId] } }]);
}
