import { z } from "zod";
import { db, type Tx } from "~/gateways/db.server";
import { noticeDuplicates } from "./notice-duplicates.server";
import { type NewReview, openReview } from "./open-review.server";

type Waiting = Omit<NewReview, "now"> | null;

const revisionEvent = z.object({ listingId: z.string(), revision: z.int() });
const reportEvent = z.object({ reportId: z.string() });
const claimEvent = z.object({ claimId: z.string() });
const membershipEvent = z.object({ membershipId: z.string() });
const messageEvent = z.object({ messageId: z.string() });

/**
 * What each event puts into the queue; null when the subject no longer waits (decided meanwhile, or deleted), so that an
 * event may be carried out again without harm.
 */
const SUBJECTS = {
  "listing.submitted": (tx: Tx, payload: unknown) => waitingRevision(tx, revisionEvent.parse(payload)),
  "listing.revised": (tx: Tx, payload: unknown) => waitingRevision(tx, revisionEvent.parse(payload)),
  "listing.reported": (tx: Tx, payload: unknown) => waitingReport(tx, reportEvent.parse(payload).reportId),
  "claim.opened": (tx: Tx, payload: unknown) => waitingClaim(tx, claimEvent.parse(payload).claimId),
  "professional.requested": (tx: Tx, payload: unknown) =>
    waitingMembership(tx, membershipEvent.parse(payload).membershipId),
  "relay.reported": (tx: Tx, payload: unknown) => reportedMessage(tx, messageEvent.parse(payload).messageId),
} satisfies Record<string, (tx: Tx, payload: unknown) => Promise<Waiting>>;

export type ReviewedEvent = keyof typeof SUBJECTS;

/**
 * Opens the review an event asks for, if its subject still waits; a submitted or revised listing is also compared with
 * its neighbours, so that a pair that may be the same stands in the queue too.
 */
export async function openReviewFor(event: ReviewedEvent, payload: unknown, now: Date): Promise<void> {
  const subject = await db().$transaction(async (tx) => {
    const waiting = await SUBJECTS[event](tx, payload);
    if (waiting) await openReview(tx, { ...waiting, now });
    return waiting;
  });
  if (subject?.subjectType !== "listingRevision") return;
  await noticeDuplicates({ listingId: revisionEvent.parse(payload).listingId, now });
}

async function waitingRevision(tx: Tx, at: { listingId: string; revision: number }): Promise<Waiting> {
  const revision = await tx.listingRevision.findUnique({
    where: { listingId_number: { listingId: at.listingId, number: at.revision } },
    select: {
      id: true,
      state: true,
      listing: { select: { municipalityCode: true, name: true, status: true } },
    },
  });
  if (revision?.state !== "pending") return null;
  const { listing } = revision;
  await withdrawOlder(tx, at);
  return {
    municipalityCode: listing.municipalityCode,
    // What the public has never seen is an offer; anything else changes what they see.
    kind: listing.status === "draft" ? "offer" : "edit",
    subjectType: "listingRevision",
    subjectId: revision.id,
    summary: listing.name,
  };
}

/** An author who sends a newer state no longer asks about the one before. */
async function withdrawOlder(tx: Tx, { listingId, revision }: { listingId: string; revision: number }): Promise<void> {
  const older = await tx.listingRevision.findMany({
    where: { listingId, number: { lt: revision } },
    select: { id: true, state: true },
  });
  const gone = older.filter(({ state }) => state !== "pending").map(({ id }) => id);
  if (gone.length === 0) return;
  await tx.review.deleteMany({
    where: { subjectType: "listingRevision", subjectId: { in: gone }, state: "open" },
  });
}

async function waitingReport(tx: Tx, id: string): Promise<Waiting> {
  const report = await tx.listingReport.findUnique({
    where: { id },
    select: { status: true, listing: { select: { municipalityCode: true, name: true } } },
  });
  if (report?.status !== "open") return null;
  const { municipalityCode, name } = report.listing;
  return { municipalityCode, kind: "report", subjectType: "listingReport", subjectId: id, summary: name };
}

async function waitingClaim(tx: Tx, id: string): Promise<Waiting> {
  const claim = await tx.listingClaim.findUnique({
    where: { id },
    select: { state: true, way: true, listing: { select: { municipalityCode: true, name: true } } },
  });
  // Whoever proves a claim by a code needs no officer.
  if (claim?.state !== "open" || claim.way !== "officer") return null;
  const { municipalityCode, name } = claim.listing;
  return { municipalityCode, kind: "claim", subjectType: "listingClaim", subjectId: id, summary: name };
}

async function waitingMembership(tx: Tx, id: string): Promise<Waiting> {
  const membership = await tx.membership.findUnique({
    where: { id },
    select: { status: true, role: true, municipalityCode: true, organisation: true },
  });
  if (membership?.status !== "requested" || membership.role !== "professional") return null;
  if (membership.municipalityCode === null) return null;
  const { municipalityCode, organisation } = membership;
  return {
    municipalityCode,
    kind: "professional",
    subjectType: "membership",
    subjectId: id,
    summary: organisation ?? "",
  };
}

async function reportedMessage(tx: Tx, id: string): Promise<Waiting> {
  const message = await tx.relayMessage.findUnique({
    where: { id },
    select: { reportedAt: true, thread: { select: { listing: { select: { municipalityCode: true, name: true } } } } },
  });
  if (!message?.reportedAt) return null;
  const { municipalityCode, name } = message.thread.listing;
  return { municipalityCode, kind: "abuse", subjectType: "relayMessage", subjectId: id, summary: name };
}
