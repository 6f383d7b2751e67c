import type { Actor } from "~/domain/accounts/actor";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Review } from "~prisma/client";
import { actorAtDesk } from "./desk";
import { findDuplicates } from "./find-duplicates.server";
import { findNotes } from "./find-notes.server";
import { nextOpenReview } from "./find-reviews.server";
import { getDesk } from "./get-desk.server";
import { toListingLine } from "./listing-line";
import { readKindAndState } from "./queue-view";
import { DECISIONS_OF } from "./review";
import { listingBehind } from "./review-scope.server";
import { readReviewSubject } from "./review-subject.server";
import type { LikelyLine, ReviewView } from "./review-view";

const MOST_LIKELY = 5;

/** One review with everything to decide it by. Throws DomainError("notFound") for what is not at this desk. */
export async function getReview(asked: { actor: Actor; deskCode: string; reviewId: string }): Promise<ReviewView> {
  const { actor, deskCode, reviewId } = asked;
  const desk = getDesk({ actor, code: deskCode });
  const review = await db().review.findFirst({ where: { id: reviewId, municipalityCode: { in: desk.codes } } });
  const words = review && readKindAndState(review);
  if (!review || !words) throw new DomainError("notFound", { review: reviewId });
  const listing = await listingOf(review, desk.codes);
  const subject = await readReviewSubject({ actor: actorAtDesk(actor, desk), codes: desk.codes, review });
  return {
    id: review.id,
    ...words,
    summary: review.summary,
    municipalityName: municipalityByCode(review.municipalityCode)?.name ?? review.municipalityCode,
    createdAt: review.createdAt.toISOString(),
    decidedAt: review.decidedAt?.toISOString() ?? null,
    decidedBy: await nameOf(review.decidedById),
    reason: review.reason,
    canUndo: review.state !== "open" && review.undo !== null,
    decisions: subject.type === "gone" ? ["decline"] : DECISIONS_OF[words.kind],
    listing: listing && toListingLine(listing),
    subject,
    likely: listing && words.kind === "offer" ? await likelyOf(listing, desk.codes) : [],
    notes: listing ? await findNotes({ listingId: listing.id, codes: desk.codes }) : [],
    nextId: await nextOpenReview({ actor, deskCode, after: review.id }),
  };
}

/** The listing behind a review, when it (still) belongs to this desk. */
async function listingOf(review: Review, codes: string[]) {
  const id = await listingBehind(db(), review);
  return id === null ? null : db().listing.findFirst({ where: { id, municipalityCode: { in: codes } } });
}

async function likelyOf(listing: NonNullable<Awaited<ReturnType<typeof listingOf>>>, codes: string[]) {
  const found = await findDuplicates({ listing, municipalityCodes: codes, limit: MOST_LIKELY });
  return found.map(({ listing: other, likeness }): LikelyLine => {
    const { score, meters, isSamePhone } = likeness;
    return { listing: toListingLine(other), address: other.address, score, meters, isSamePhone };
  });
}

async function nameOf(userId: string | null): Promise<string | null> {
  if (!userId) return null;
  return (await db().user.findUnique({ where: { id: userId }, select: { name: true } }))?.name ?? null;
}
