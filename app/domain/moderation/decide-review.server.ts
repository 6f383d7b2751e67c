import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Prisma, Review } from "~prisma/client";
import { carryOutDecision } from "./carry-out-decision.server";
import { actorAtDesk, type Desk } from "./desk";
import { getDesk } from "./get-desk.server";
import { latestRevisions, photographScope } from "./photograph-subject.server";
import { DECISIONS_OF, type Decision, isReviewKind, needsReason, type ReviewKind, STATE_AFTER } from "./review";
import { scopeOfReview } from "./review-scope.server";
import { diffRows, type RowChange } from "./row-changes";

export type DecideOptions = {
  actor: Actor;
  reviewId: string;
  decision: Decision;
  /** Read by whoever it is about. Needed for a no and for a wish for changes. */
  reason: string;
  /** The desk it is decided at; left out: that of the review's municipality. */
  deskCode?: string;
  /** Of a report with a proposal: whether the listing takes it over. */
  takesProposal?: boolean;
  now: Date;
};

/**
 * An officer's yes, no or wish for changes: what follows from it (by the owners' verbs), the review, its audit line and
 * what undoing needs, in one transaction. Throws DomainError("notFound") at another desk, ("notAllowed") for a decision
 * this kind does not have or without its reason, ("conflict") when it has been decided meanwhile.
 */
export async function decideReview(options: DecideOptions): Promise<void> {
  const { actor, reviewId, decision, now } = options;
  const reason = options.reason.trim();
  await db().$transaction(async (tx) => {
    const { review, desk, kind } = await lockReview(tx, options);
    if (review.state !== "open") throw new DomainError("conflict", { review: reviewId });
    const isMissingReason = needsReason(kind, decision) && reason === "";
    if (isMissingReason || !DECISIONS_OF[kind].includes(decision)) throw new DomainError("notAllowed", { kind });
    const scope = await scopeOfReview(tx, review);
    const before = await photographScope(tx, scope);
    const takesProposal = options.takesProposal ?? false;
    await carryOutDecision(tx, { actor: actorAtDesk(actor, desk), review, kind, decision, reason, takesProposal, now });
    const changes = diffRows(before, await photographScope(tx, scope));
    const latest = await latestRevisions(tx, scope.listingIds);
    await keepDecision(tx, { actor, review, decision, reason, undo: { changes, latest }, now });
  });
}

/** The review with its row held, at the actor's desk. */
export async function lockReview(
  tx: Tx,
  { actor, reviewId, deskCode }: { actor: Actor; reviewId: string; deskCode?: string },
): Promise<{ review: Review; desk: Desk; kind: ReviewKind }> {
  await tx.$queryRaw`SELECT "id" FROM "Review" WHERE "id" = ${reviewId} FOR UPDATE`;
  const found = await tx.review.findUnique({ where: { id: reviewId }, select: { municipalityCode: true } });
  if (!found) throw new DomainError("notFound", { review: reviewId });
  const desk = getDesk({ actor, code: deskCode ?? found.municipalityCode });
  const review = await tx.review.findFirst({ where: { id: reviewId, municipalityCode: { in: desk.codes } } });
  if (!review || !isReviewKind(review.kind)) throw new DomainError("notFound", { review: reviewId });
  return { review, desk, kind: review.kind };
}

/** Writes down what was decided, with what undoing needs and the audit line (never the reason's words). */
export async function keepDecision(
  tx: Tx,
  options: {
    actor: Actor;
    review: Review;
    decision: Decision;
    reason: string;
    undo: { changes: RowChange[]; latest: Record<string, number> };
    now: Date;
  },
): Promise<void> {
  const { actor, review, decision, reason, undo, now } = options;
  await tx.review.update({
    where: { id: review.id },
    data: {
      state: STATE_AFTER[decision],
      decidedAt: now,
      decidedById: actor.userId,
      reason: reason || null,
      undo: undo as Prisma.InputJsonObject,
    },
  });
  await writeAudit(tx, [
    {
      actorKind: actorKindOf(actor),
      actorId: actor.userId,
      action: `review.${STATE_AFTER[decision]}`,
      subjectType: "review",
      subjectId: review.id,
      municipalityCode: review.municipalityCode,
      detail: { kind: review.kind, subjectType: review.subjectType, subjectId: review.subjectId },
    },
  ]);
}
