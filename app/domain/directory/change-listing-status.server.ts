import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import type { Prisma } from "~prisma/client";
import { lockListing } from "./listing-revision.server";
import type { ListingRow } from "./to-listing-record.server";

export type StatusWish = { actor: Actor; listingId: string; now: Date };

/**
 * One change of a listing's status by its owner or an officer of its municipality: row, audit line and "listings.changed"
 * in one transaction. `change` gives the columns and does what belongs to it. Throws DomainError("notFound") for whom it
 * does not belong to, ("conflict") when its present status does not allow the wish (done twice, two tabs).
 */
export async function changeListingStatus(
  wish: StatusWish,
  how: {
    action: string;
    isAllowed(actor: Actor, row: ListingRow): boolean;
    change(tx: Tx, row: ListingRow): Promise<Prisma.ListingUncheckedUpdateInput>;
  },
): Promise<void> {
  const { actor, listingId, now } = wish;
  await db().$transaction(async (tx) => {
    const row = await lockListing(tx, { ...handledBy(actor), id: listingId });
    if (!how.isAllowed(actor, row)) throw new DomainError("conflict", { listing: listingId, status: row.status });
    const data = await how.change(tx, row);
    await tx.listing.update({ where: { id: listingId }, data: { ...data, updatedAt: now } });
    await writeAudit(tx, [
      {
        actorKind: row.ownerUserId === actor.userId ? "resident" : actorKindOf(actor),
        actorId: actor.userId,
        action: how.action,
        subjectType: "listing",
        subjectId: listingId,
        municipalityCode: row.municipalityCode,
      },
    ]);
    await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: [listingId] } }]);
  });
}

/** The part of the `where` that holds who may handle a listing: its owner, an officer of its town. */
function handledBy(actor: Actor): Prisma.ListingWhereInput {
  const towns = actor.officerOf.filter((code) => canActAsOfficer(actor, code));
  return { OR: [{ ownerUserId: actor.userId }, { municipalityCode: { in: towns } }] };
}
