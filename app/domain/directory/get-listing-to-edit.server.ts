import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import type { ListingStatus } from "./listing";
import type { ListingFields } from "./listing-fields";
import { readSnapshot, snapshotOf } from "./listing-snapshot";
import { toListingRecord } from "./to-listing-record.server";

/**
 * What an owner goes on writing at. `fields`: the revision that waits, else what the public sees. `baseRevision`: the
 * newest number, for reviseListing. `organizationName` is the one that is shown now.
 */
export type ListingToEdit = {
  id: string;
  name: string;
  status: ListingStatus;
  fields: ListingFields;
  organizationName: string | null;
  baseRevision: number;
  pendingSince: DateKey | null;
  /** Claimed, not offered: it can be given back. */
  isClaimed: boolean;
};

/** Throws DomainError("notFound") when it is not the actor's own, or has ended. */
export async function getListingToEdit(options: { actor: Actor; listingId: string }): Promise<ListingToEdit> {
  const { actor, listingId } = options;
  const row = await db().listing.findFirst({
    where: { id: listingId, ownerUserId: actor.userId, status: { not: "retired" } },
    include: {
      ...{ organization: true, source: true },
      revisions: { orderBy: { number: "desc" }, take: 1 },
      claims: { where: { userId: actor.userId, state: "approved" }, take: 1, select: { id: true } },
    },
  });
  if (!row) throw new DomainError("notFound", { listing: listingId });
  const { revisions, claims, ...listing } = row;
  const [latest] = revisions;
  const pending = latest?.state === "pending" ? readSnapshot(latest.snapshot) : null;
  const record = toListingRecord(listing);
  return {
    ...{ id: record.id, name: record.name, status: record.status },
    fields: pending ?? snapshotOf(record),
    organizationName: record.organization?.name ?? null,
    baseRevision: latest?.number ?? 0,
    pendingSince: pending && latest ? tokyoDateKey(latest.createdAt) : null,
    isClaimed: claims.length > 0,
  };
}
