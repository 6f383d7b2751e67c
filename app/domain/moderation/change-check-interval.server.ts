import type { Actor } from "~/domain/accounts/actor";
import { nextCheckAfter } from "~/domain/directory/check-interval";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import { getDesk } from "./get-desk.server";

/**
 * Sets how often one listing must be looked at again, in days (null = as its kind), and counts its next check anew from the
 * last confirmation, else from the day it came in. The date of the last change stays: what the listing says is the same.
 * Throws DomainError("notFound"); ("conflict") when the listing has ended.
 */
export async function changeCheckInterval(options: {
  actor: Actor;
  deskCode: string;
  listingId: string;
  days: number | null;
}): Promise<void> {
  const { actor, listingId, days } = options;
  const desk = getDesk({ actor, code: options.deskCode });
  await db().$transaction(async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id: listingId, municipalityCode: { in: desk.codes } },
      select: {
        ...{ kind: true, status: true, municipalityCode: true, checkIntervalDays: true },
        ...{ confirmedAt: true, createdAt: true, updatedAt: true },
      },
    });
    if (!listing) throw new DomainError("notFound", { listing: listingId });
    if (listing.status === "retired") throw new DomainError("conflict", { listing: listingId });
    if (listing.checkIntervalDays === days) return;
    const from = listing.confirmedAt ?? listing.createdAt;
    const { kind, updatedAt } = listing;
    const nextCheckAt = nextCheckAfter(from, { kind, checkIntervalDays: days });
    await tx.listing.update({ where: { id: listingId }, data: { checkIntervalDays: days, nextCheckAt, updatedAt } });
    await writeAudit(tx, [
      {
        actorKind: "officer",
        actorId: actor.userId,
        action: "listing.checkIntervalChanged",
        subjectType: "listing",
        subjectId: listingId,
        municipalityCode: listing.municipalityCode,
        detail: { before: listing.checkIntervalDays, after: days },
      },
    ]);
    await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: [listingId] } }]);
  });
}
