import { canActAsOfficer } from "~/domain/accounts/rules";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import type { ListingRevision, Prisma } from "~prisma/client";
import { auditDecision, type Decision, revisionToDecide } from "./decide-revision.server";
import { toListingColumns } from "./listing-columns.server";
import type { ListingFields } from "./listing-fields";
import { endorsedBefore, replaceRevisions } from "./listing-revision.server";
import { diffSnapshots, readSnapshot, snapshotOf } from "./listing-snapshot";
import { tellOwner } from "./tell-owner.server";
import { type ListingRow, toListingRecord } from "./to-listing-record.server";

/**
 * The municipality's yes to a pending revision: it becomes the row everyone sees, and a new offer is published. A paused
 * listing stays paused. What an officer changed since the revision was written is kept where the revision left it alone.
 * Row, revisions, audit line, mail to the owner and "listings.changed" in one transaction. Throws DomainError("notFound"),
 * ("notAllowed"), ("conflict") when it was decided meanwhile, was taken back, or its consent has ended.
 */
export async function publishListing(decision: Decision): Promise<void> {
  await db().$transaction((tx) => publishListingIn(tx, decision));
}

/** The same within a transaction that holds more. */
export async function publishListingIn(tx: Tx, decision: Decision): Promise<void> {
  const { actor, listingId, revisionNumber, now } = decision;
  const { row, revision } = await revisionToDecide(tx, decision);
  await refuseWithoutConsent(tx, row, now);
  const fields = await merged(tx, row, revision);
  if (!canActAsOfficer(actor, fields.municipalityCode)) throw new DomainError("notAllowed", { listing: listingId });
  const columns = await toListingColumns(tx, fields, now);
  await replaceRevisions(tx, { listingId, state: "endorsed" });
  const snapshot = fields as Prisma.InputJsonObject;
  await tx.listingRevision.update({
    where: { id: revision.id },
    data: { state: "endorsed", snapshot, decidedAt: now, decidedById: actor.userId },
  });
  const status = row.status === "draft" ? "published" : row.status;
  await tx.listing.update({ where: { id: listingId }, data: { ...columns, status, endorsedRevision: revisionNumber } });
  await auditDecision(tx, row, { ...decision, action: "listing.published" });
  await tellOwner(tx, row, { template: "offer.published", revisionNumber, now });
  const formerPhoto = row.photoFile !== null && row.photoFile !== fields.photoFile ? [row.photoFile] : [];
  await addToOutbox(tx, [
    { name: "listings.changed", payload: { ids: [listingId] } },
    ...formerPhoto.map((key) => ({ name: "files.unused", payload: { keys: [key] } })),
  ]);
}

async function refuseWithoutConsent(tx: Tx, row: ListingRow, now: Date): Promise<void> {
  if (row.status === "retired") throw new DomainError("conflict", { listing: row.id, state: "retired" });
  const consents = await tx.consent.findMany({ where: { listingId: row.id, kind: "listing" } });
  if (consents.length === 0 && row.kind !== "person") return;
  const today = tokyoDateKey(now);
  const holds = consents.some(({ endsOn, withdrawnAt }) => withdrawnAt === null && today < tokyoDateKey(endsOn));
  if (!holds) throw new DomainError("conflict", { listing: row.id, state: "consentEnded" });
}

/** The revision's fields; those it did not change are taken from the row when an officer has edited since. */
async function merged(tx: Tx, row: ListingRow, revision: ListingRevision): Promise<ListingFields> {
  const wanted = readSnapshot(revision.snapshot);
  if (!wanted) throw new DomainError("conflict", { listing: row.id, state: "unreadable" });
  const base = await endorsedBefore(tx, row.id, revision.createdAt);
  const before = base && readSnapshot(base.snapshot);
  if (!before) return wanted;
  const changed = diffSnapshots(before, wanted).map(({ field }) => [field, wanted[field]]);
  // Narrower eyes hold at once, so the row may already differ from the endorsed version: the newest wish counts.
  const { visibility } = wanted;
  return { ...snapshotOf(toListingRecord(row)), ...Object.fromEntries(changed), visibility };
}
