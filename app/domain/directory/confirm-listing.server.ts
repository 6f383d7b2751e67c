import type { Actor } from "~/domain/accounts/actor";
import { actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import type { Prisma } from "~prisma/client";
import { nextCheckAfter } from "./check-interval";
import type { ConfirmedHow } from "./listing";

/** The holder of a one-time link that was sent to the listing's own address: has no account. */
export const CHECK_LINK = "checkLink";

export type Confirmation = {
  listingId: string;
  /** `municipality`: an officer of its town. `operator`: its owner, or the holder of a one-time link. */
  by: "municipality" | "operator";
  /** Shown to the public: a department or an organisation, never the name of an officer. null = not named. */
  name: string | null;
  how: ConfirmedHow;
  actor: Actor | typeof CHECK_LINK;
  now: Date;
};

/**
 * Says that what a listing tells is true today, and sets when to look again. The only verb that sets `confirmed*`; the
 * date of the last change stays. Throws DomainError("notFound") when there is no such listing that is published or
 * paused, or whoever confirms has no say in it: an officer only in their own towns, an operator only in what they own.
 */
export async function confirmListing(confirmation: Confirmation): Promise<void> {
  await db().$transaction((tx) => confirmListingIn(tx, confirmation));
}

/** The same inside a transaction of the caller. */
export async function confirmListingIn(tx: Tx, confirmation: Confirmation): Promise<void> {
  const { listingId, by, name, how, actor, now } = confirmation;
  const listing = await tx.listing.findFirst({
    where: { id: listingId, status: { in: ["published", "paused"] }, ...confirmableBy(confirmation) },
    select: { kind: true, checkIntervalDays: true, municipalityCode: true, updatedAt: true },
  });
  if (!listing) throw new DomainError("notFound", { listing: listingId });
  await tx.listing.update({
    where: { id: listingId },
    data: {
      confirmedAt: now,
      confirmedBy: by,
      confirmedName: name,
      confirmedHow: how,
      nextCheckAt: nextCheckAfter(now, listing),
      updatedAt: listing.updatedAt,
    },
  });
  await writeAudit(tx, [
    {
      actorKind: actor === CHECK_LINK ? "visitor" : by === "municipality" ? "officer" : actorKindOf(actor),
      actorId: actor === CHECK_LINK ? null : actor.userId,
      action: "listing.confirmed",
      subjectType: "listing",
      subjectId: listingId,
      municipalityCode: listing.municipalityCode,
      detail: { by, how },
    },
  ]);
  await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: [listingId] } }]);
}

function confirmableBy({ by, actor }: Confirmation): Prisma.ListingWhereInput {
  if (actor === CHECK_LINK) return by === "operator" ? {} : { id: { in: [] } };
  if (by === "operator") return { ownerUserId: actor.userId };
  return { municipalityCode: { in: actor.hasSecondFactor && actor.emailVerified ? actor.officerOf : [] } };
}
