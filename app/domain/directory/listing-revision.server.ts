import type { Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import type { ListingRevision, Prisma } from "~prisma/client";
import type { ListingFields } from "./listing-fields";
import { snapshotOf } from "./listing-snapshot";
import { type ListingRow, toListingRecord } from "./to-listing-record.server";

export type RevisionState = "pending" | "endorsed" | "declined" | "replaced";
export type RevisionAuthor = "resident" | "operator" | "officer" | "visitor" | "importer";

/**
 * The listing with its row held until the transaction ends, so that two people cannot number a revision alike. `where`
 * holds who asks. Throws DomainError("notFound").
 */
export async function lockListing(tx: Tx, where: Prisma.ListingWhereInput & { id: string }): Promise<ListingRow> {
  await tx.$queryRaw`SELECT "id" FROM "Listing" WHERE "id" = ${where.id} FOR UPDATE`;
  const row = await tx.listing.findFirst({ where, include: { organization: true, source: true } });
  if (!row) throw new DomainError("notFound", { listing: where.id });
  return row;
}

/** Number of the newest revision; 0 when there is none. */
export async function latestRevisionNumber(tx: Tx, listingId: string): Promise<number> {
  const { _max } = await tx.listingRevision.aggregate({ where: { listingId }, _max: { number: true } });
  return _max.number ?? 0;
}

/** Adds the next revision (the row must be locked). A new pending or endorsed one replaces those of its state before it. */
export async function addRevision(
  tx: Tx,
  revision: {
    listingId: string;
    snapshot: ListingFields;
    state: RevisionState;
    authorKind: RevisionAuthor;
    authorId: string | null;
    reason?: string | null;
    decidedById?: string | null;
    now: Date;
  },
): Promise<number> {
  const { listingId, snapshot, now, ...rest } = revision;
  const number = (await latestRevisionNumber(tx, listingId)) + 1;
  await replaceRevisions(tx, { listingId, state: revision.state });
  await tx.listingRevision.create({
    data: {
      ...rest,
      id: newId("rev", now.getTime()),
      listingId,
      number,
      snapshot: snapshot as Prisma.InputJsonObject,
      createdAt: now,
      ...(revision.state === "endorsed" && { decidedAt: now }),
    },
  });
  return number;
}

/**
 * What was pending or endorsed is so no more: something newer stands in its place. `decidedAt` then tells the two apart:
 * only what was once endorsed has it.
 */
export async function replaceRevisions(tx: Tx, options: { listingId: string; state: RevisionState }): Promise<void> {
  const { listingId, state } = options;
  if (state !== "pending" && state !== "endorsed") return;
  await tx.listingRevision.updateMany({ where: { listingId, state }, data: { state: "replaced" } });
}

/** The version everyone saw just before an instant; null when there was none. */
export function endorsedBefore(tx: Tx, listingId: string, instant: Date): Promise<ListingRevision | null> {
  return tx.listingRevision.findFirst({
    where: { listingId, state: { in: ["endorsed", "replaced"] }, decidedAt: { lt: instant } },
    orderBy: [{ decidedAt: "desc" }, { number: "desc" }],
  });
}

/** A listing from an import has no history: what the public sees now becomes its first, endorsed revision. */
export async function ensureBaseline(tx: Tx, row: ListingRow, now: Date): Promise<void> {
  if (row.endorsedRevision !== null || row.status === "draft") return;
  const snapshot = snapshotOf(toListingRecord(row));
  const number = await addRevision(tx, {
    ...{ listingId: row.id, snapshot, state: "endorsed", authorKind: "importer", authorId: row.sourceId, now },
  });
  await tx.listing.update({ where: { id: row.id }, data: { endorsedRevision: number, updatedAt: row.updatedAt } });
}
