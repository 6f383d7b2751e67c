import { z } from "zod";
import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, Prisma } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import { lockReview } from "./decide-review.server";
import { latestRevisions } from "./photograph-subject.server";
import { listingsIn, putBack } from "./put-back.server";
import { rowChangesSchema } from "./row-changes";

const undoSchema = z.object({ changes: rowChangesSchema, latest: z.record(z.string(), z.int()) });

/**
 * Takes a decision back: every row is as it was before it, the review is open again, and the public view is made anew;
 * one transaction. A mail that was sent stays sent. Throws DomainError("notFound") at another desk, ("conflict") when it
 * is open already, or when something it changed has been changed again since.
 */
export async function undoReview(options: {
  actor: Actor;
  reviewId: string;
  deskCode?: string;
  now: Date;
}): Promise<void> {
  const { actor, reviewId } = options;
  await db().$transaction(async (tx) => {
    const { review } = await lockReview(tx, options);
    const kept = undoSchema.safeParse(review.undo);
    if (review.state === "open" || !kept.success) throw new DomainError("conflict", { review: reviewId });
    const { changes, latest } = kept.data;
    const present = await latestRevisions(tx, Object.keys(latest));
    // A newer state of the listing was written on top of the decision: taking it back would bring two truths.
    const isOvertaken = Object.entries(latest).some(([id, number]) => present[id] !== number);
    if (isOvertaken) throw new DomainError("conflict", { review: reviewId });
    await putBack(tx, changes);
    await tx.review.update({
      where: { id: reviewId },
      data: { state: "open", decidedAt: null, decidedById: null, reason: null, undo: Prisma.DbNull },
    });
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "review.undone",
        subjectType: "review",
        subjectId: reviewId,
        municipalityCode: review.municipalityCode,
        detail: { kind: review.kind, was: review.state },
      },
    ]);
    const ids = listingsIn(changes);
    if (ids.length > 0) await addToOutbox(tx, [{ name: "listings.changed", payload: { ids } }]);
  });
}
