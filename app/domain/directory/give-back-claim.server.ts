import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";

/**
 * An operator gives a listing back that they had claimed: it stays as the public sees it, without an owner; edits that
 * wait stay with the officers. One's own offer is withdrawn instead. Throws DomainError("notFound").
 */
export async function giveBackClaim(options: { actor: Actor; listingId: string; now: Date }): Promise<void> {
  const { actor, listingId, now } = options;
  const approved = { userId: actor.userId, state: "approved" };
  await db().$transaction(async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id: listingId, ownerUserId: actor.userId, claims: { some: approved } },
      select: { municipalityCode: true, updatedAt: true },
    });
    if (!listing) throw new DomainError("notFound", { listing: listingId });
    await tx.listing.update({
      where: { id: listingId },
      data: { ownerUserId: null, updatedAt: listing.updatedAt },
    });
    await tx.listingClaim.updateMany({
      where: { listingId, ...approved },
      data: { state: "withdrawn", decidedAt: now },
    });
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "claim.givenBack",
        subjectType: "listing",
        subjectId: listingId,
        municipalityCode: listing.municipalityCode,
      },
    ]);
    await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: [listingId] } }]);
  });
}
