import type { Tx } from "~/gateways/db.server";
import type { Review } from "~prisma/client";
import type { DecisionScope } from "./photograph-subject.server";
import { listingsOfPair } from "./review";

/** Which rows a decision about this review may touch. */
export async function scopeOfReview(tx: Tx, { subjectType, subjectId }: Review): Promise<DecisionScope> {
  if (subjectType === "membership") return { listingIds: [], membershipIds: [subjectId] };
  if (subjectType === "listingPair") return { listingIds: listingsOfPair(subjectId) };
  const listingId = await listingBehind(tx, { subjectType, subjectId });
  return { listingIds: listingId ? [listingId] : [] };
}

/** The listing a review is about; null when its subject is gone. */
export async function listingBehind(
  tx: Tx,
  { subjectType, subjectId }: { subjectType: string; subjectId: string },
): Promise<string | null> {
  const where = { id: subjectId };
  const select = { listingId: true } as const;
  if (subjectType === "listingRevision")
    return (await tx.listingRevision.findUnique({ where, select }))?.listingId ?? null;
  if (subjectType === "listingReport") return (await tx.listingReport.findUnique({ where, select }))?.listingId ?? null;
  if (subjectType === "listingClaim") return (await tx.listingClaim.findUnique({ where, select }))?.listingId ?? null;
  if (subjectType !== "relayMessage") return null;
  const message = await tx.relayMessage.findUnique({ where, select: { thread: { select } } });
  return message?.thread.listingId ?? null;
}
