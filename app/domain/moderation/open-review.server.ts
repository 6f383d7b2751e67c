import { createHash } from "node:crypto";
import { writeAudit } from "~/gateways/audit-log.server";
import type { Tx } from "~/gateways/db.server";
import type { ReviewKind, ReviewSubject } from "./review";

export type NewReview = {
  municipalityCode: string;
  kind: ReviewKind;
  subjectType: ReviewSubject;
  subjectId: string;
  /** One line for the queue: the name of the listing or the organisation. Nobody's address. */
  summary: string;
  now: Date;
};

const SUMMARY_LENGTH = 200;

/**
 * Puts something that waits for a decision into its municipality's queue: review and audit line, in the transaction
 * given. A subject has one review: asking again changes nothing while it is open, and opens it again when it had been
 * decided (somebody asks anew). Call it only while the subject still waits. Returns the id of the review.
 */
export async function openReview(tx: Tx, review: NewReview): Promise<string> {
  const { municipalityCode, kind, subjectType, subjectId, now } = review;
  const id = reviewIdOf(review);
  const summary = review.summary.slice(0, SUMMARY_LENGTH);
  const row = { id, municipalityCode, kind, subjectType, subjectId, summary, createdAt: now };
  const { count: created } = await tx.review.createMany({ data: [row], skipDuplicates: true });
  const { count: reopened } = created ? { count: 0 } : await reopen(tx, { id, summary, now });
  if (created + reopened === 0) return id;
  await writeAudit(tx, [
    {
      actorKind: "system",
      action: created ? "review.opened" : "review.reopened",
      subjectType: "review",
      subjectId: id,
      municipalityCode,
      detail: { kind, subjectType, subjectId },
    },
  ]);
  return id;
}

function reopen(tx: Tx, { id, summary, now }: { id: string; summary: string; now: Date }) {
  return tx.review.updateMany({
    where: { id, state: { not: "open" } },
    data: { state: "open", summary, createdAt: now, decidedAt: null, decidedById: null, reason: null },
  });
}

/** The same for the same subject, so that two workers cannot open it twice. */
function reviewIdOf({ kind, subjectType, subjectId }: Pick<NewReview, "kind" | "subjectType" | "subjectId">): string {
  const digest = createHash("sha256").update(`${kind} ${subjectType} ${subjectId}`).digest("hex");
  return `review_${digest.slice(0, 24)}`;
}
