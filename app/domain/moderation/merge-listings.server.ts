import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { lockListing } from "~/domain/directory/listing-revision.server";
import { diffSnapshots, snapshotOf } from "~/domain/directory/listing-snapshot";
import { reviseListingIn } from "~/domain/directory/revise-listing.server";
import { type ListingRow, toListingRecord } from "~/domain/directory/to-listing-record.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import { keepDecision } from "./decide-review.server";
import { actorAtDesk } from "./desk";
import { getDesk } from "./get-desk.server";
import { canMerge, mergeFields } from "./merge-fields";
import { openReview } from "./open-review.server";
import { latestRevisions, photographScope } from "./photograph-subject.server";
import { pairId } from "./review";
import { diffRows } from "./row-changes";

type MergeOptions = {
  actor: Actor;
  deskCode: string;
  /** The listing that stays, and the one that becomes part of it. */
  keptId: string;
  mergedId: string;
  /** Fields (see mergeChoices) whose value is taken from the one that ends. */
  chosen: string[];
  now: Date;
};

/**
 * Makes one listing of two: the chosen fields, and everything that hangs on the one that ends (reports, notes, calls,
 * conversations, claims, links, an owner the other lacks) go over; its address leads to the one that stays and its own
 * history is kept. One transaction; it can be undone at the review it returns. Throws DomainError("notFound") outside of
 * the desk, ("notAllowed") when the two cannot be one.
 */
export async function mergeListings(options: MergeOptions): Promise<{ reviewId: string }> {
  const { actor, keptId, mergedId, now } = options;
  const desk = getDesk({ actor, code: options.deskCode });
  return db().$transaction(async (tx) => {
    const [first, second] = [keptId, mergedId].sort();
    const where = { municipalityCode: { in: desk.codes } };
    const rows = [await lockListing(tx, { ...where, id: first! }), await lockListing(tx, { ...where, id: second! })];
    const kept = rows.find(({ id }) => id === keptId)!;
    const merged = rows.find(({ id }) => id === mergedId)!;
    if (!canMerge(kept, merged)) throw new DomainError("notAllowed", { kept: keptId, merged: mergedId });
    const reviewId = await reviewOfPair(tx, kept, merged, now);
    const scope = await scopeOfMerge(tx, keptId, mergedId, reviewId);
    const before = await photographScope(tx, scope);
    await takeFields(tx, { ...options, actor: actorAtDesk(actor, desk) }, kept, merged);
    await moveWhatHangsOn(tx, kept, merged);
    await endMerged(tx, { keptId, mergedId, closes: scope.reviewIds, actor, now });
    const changes = diffRows(before, await photographScope(tx, scope));
    const review = await tx.review.findUniqueOrThrow({ where: { id: reviewId } });
    const latest = await latestRevisions(tx, [keptId, mergedId]);
    await keepDecision(tx, { actor, review, decision: "approve", reason: "", undo: { changes, latest }, now });
    await tell(tx, actor, kept, merged);
    return { reviewId };
  });
}

/** The pair's own place in the queue: an officer may also merge what no scan had noticed. */
async function reviewOfPair(tx: Tx, kept: ListingRow, merged: ListingRow, now: Date): Promise<string> {
  return openReview(tx, {
    municipalityCode: kept.municipalityCode,
    kind: "duplicate",
    subjectType: "listingPair",
    subjectId: pairId(kept.id, merged.id),
    summary: `${kept.name} / ${merged.name}`,
    now,
  });
}

/** Both listings, those merged into the one that ends before, and the open reviews that end with it. */
async function scopeOfMerge(tx: Tx, keptId: string, mergedId: string, reviewId: string) {
  const chain = await tx.listing.findMany({ where: { mergedIntoId: mergedId }, select: { id: true } });
  const pending = await tx.listingRevision.findMany({
    where: { listingId: mergedId, state: "pending" },
    select: { id: true },
  });
  const closing = await tx.review.findMany({
    where: {
      id: { not: reviewId },
      state: "open",
      OR: [
        { subjectType: "listingRevision", subjectId: { in: pending.map(({ id }) => id) } },
        { subjectType: "listingPair", subjectId: { startsWith: `${mergedId}+` } },
        { subjectType: "listingPair", subjectId: { endsWith: `+${mergedId}` } },
      ],
    },
    select: { id: true },
  });
  return {
    listingIds: [keptId, mergedId, ...chain.map(({ id }) => id)],
    reviewIds: closing.map(({ id }) => id),
  };
}

async function takeFields(tx: Tx, options: MergeOptions, kept: ListingRow, merged: ListingRow): Promise<void> {
  const [own, other] = [snapshotOf(toListingRecord(kept)), snapshotOf(toListingRecord(merged))];
  const input = mergeFields(own, other, options.chosen);
  if (diffSnapshots(own, input).length === 0) return;
  const { actor, now } = options;
  await reviseListingIn(tx, { actor, listingId: kept.id, input, asOfficer: true, reason: "merged", now });
}

async function moveWhatHangsOn(tx: Tx, kept: ListingRow, merged: ListingRow): Promise<void> {
  const move = { where: { listingId: merged.id }, data: { listingId: kept.id } };
  await tx.listingReport.updateMany(move);
  await tx.officerNote.updateMany(move);
  await tx.listingCall.updateMany(move);
  await tx.relayThread.updateMany(move);
  await tx.listingClaim.updateMany(move);
  await tx.checkLink.updateMany(move);
  await tx.offerDraft.updateMany(move);
  await tx.listing.updateMany({ where: { mergedIntoId: merged.id }, data: { mergedIntoId: kept.id } });
  if (kept.ownerUserId !== null || merged.ownerUserId === null) return;
  await tx.listing.update({ where: { id: kept.id }, data: { ownerUserId: merged.ownerUserId } });
}

async function endMerged(
  tx: Tx,
  options: { keptId: string; mergedId: string; closes: string[]; actor: Actor; now: Date },
): Promise<void> {
  const { keptId, mergedId, closes, actor, now } = options;
  await tx.listingRevision.updateMany({
    where: { listingId: mergedId, state: "pending" },
    data: { state: "replaced", decidedAt: now, decidedById: actor.userId },
  });
  await tx.review.updateMany({
    where: { id: { in: closes } },
    data: { state: "approved", decidedAt: now, decidedById: actor.userId },
  });
  await tx.listing.update({
    where: { id: mergedId },
    data: { status: "retired", retiredAt: now, mergedIntoId: keptId, updatedAt: now },
  });
}

async function tell(tx: Tx, actor: Actor, kept: ListingRow, merged: ListingRow): Promise<void> {
  const { municipalityCode } = kept;
  const line = { actorKind: actorKindOf(actor), actorId: actor.userId, subjectType: "listing", municipalityCode };
  await writeAudit(tx, [
    { ...line, action: "listing.merged", subjectId: merged.id, detail: { into: kept.id } },
    { ...line, action: "listing.tookOver", subjectId: kept.id, detail: { from: merged.id } },
  ]);
  await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: [kept.id, merged.id] } }]);
}
