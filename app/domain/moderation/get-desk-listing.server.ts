import type { Actor } from "~/domain/accounts/actor";
import { diffSnapshots, readSnapshot, snapshotOf } from "~/domain/directory/listing-snapshot";
import { canUndoWithdrawal } from "~/domain/directory/offer-rules";
import { type ListingRow, toListingRecord } from "~/domain/directory/to-listing-record.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import type { ListingRevision } from "~prisma/client";
import { actorAtDesk, type Desk } from "./desk";
import type { DeskListingView, RevisionLine } from "./desk-listings";
import { findDuplicates } from "./find-duplicates.server";
import { findNotes } from "./find-notes.server";
import { getDesk } from "./get-desk.server";
import { toListingLine } from "./listing-line";
import type { LikelyLine } from "./review-view";

const MOST_LIKELY = 5;
const STATES = ["pending", "endorsed", "declined", "replaced"] as const;

/** A listing of the desk with its history, notes and what it may be a duplicate of. Throws DomainError("notFound"). */
export async function getDeskListing(asked: {
  actor: Actor;
  deskCode: string;
  listingId: string;
}): Promise<DeskListingView> {
  const desk = getDesk({ actor: asked.actor, code: asked.deskCode });
  const row = await findRow(desk, asked.listingId);
  const revisions = await db().listingRevision.findMany({ where: { listingId: row.id }, orderBy: { number: "desc" } });
  const found = await findDuplicates({ listing: row, municipalityCodes: desk.codes, limit: MOST_LIKELY });
  const likely = found.map(({ listing, likeness }): LikelyLine => {
    const { score, meters, isSamePhone } = likeness;
    return { listing: toListingLine(listing), address: listing.address, score, meters, isSamePhone };
  });
  return {
    listing: listingHead(row),
    canRevive: canUndoWithdrawal(actorAtDesk(asked.actor, desk), row, now()),
    fields: snapshotOf(toListingRecord(row)),
    latestRevision: revisions[0]?.number ?? 0,
    revisions: revisionLines(row, revisions),
    notes: await findNotes({ listingId: row.id, codes: desk.codes }),
    likely: row.status === "retired" ? [] : likely,
    openReviews: await openReviewsOf(row.id, revisions, desk.codes),
  };
}

async function findRow(desk: Desk, id: string): Promise<ListingRow> {
  const row = await db().listing.findFirst({
    where: { id, municipalityCode: { in: desk.codes } },
    include: { organization: true, source: true },
  });
  if (!row) throw new DomainError("notFound", { listing: id });
  return row;
}

function listingHead(row: ListingRow): DeskListingView["listing"] {
  return {
    ...toListingLine(row),
    municipalityCode: row.municipalityCode,
    municipalityName: municipalityByCode(row.municipalityCode)?.name ?? row.municipalityCode,
    visibility: row.visibility,
    hasOwner: row.ownerUserId !== null,
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    checkIntervalDays: row.checkIntervalDays,
    nextCheckOn: row.nextCheckAt ? tokyoDateKey(row.nextCheckAt) : null,
    updatedAt: row.updatedAt.toISOString(),
    mergedIntoId: row.mergedIntoId,
  };
}

function revisionLines(row: ListingRow, revisions: ListingRevision[]): RevisionLine[] {
  return revisions.map((revision, index) => {
    const fields = readSnapshot(revision.snapshot);
    const earlier = revisions[index + 1];
    const before = earlier ? readSnapshot(earlier.snapshot) : null;
    return {
      number: revision.number,
      state: STATES.find((state) => state === revision.state) ?? "replaced",
      authorKind: revision.authorKind,
      createdAt: revision.createdAt.toISOString(),
      reason: revision.reason,
      changes: fields && before ? diffSnapshots(before, fields) : [],
      canRestore: fields !== null && revision.state === "replaced" && row.status !== "retired",
    };
  });
}

async function openReviewsOf(listingId: string, revisions: ListingRevision[], codes: string[]) {
  const reports = await db().listingReport.findMany({ where: { listingId, status: "open" }, select: { id: true } });
  const ids = [...revisions, ...reports].map(({ id }) => id);
  return db().review.findMany({
    where: { subjectId: { in: ids }, state: "open", municipalityCode: { in: codes } },
    select: { id: true, kind: true },
    orderBy: { createdAt: "asc" },
  });
}
