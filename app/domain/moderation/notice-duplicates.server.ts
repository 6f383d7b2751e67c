import { db } from "~/gateways/db.server";
import { findDuplicates } from "./find-duplicates.server";
import { openReview } from "./open-review.server";
import { pairId } from "./review";

/** More would be a chain of branches rather than one thing listed twice. */
const MOST_PAIRS = 3;

/**
 * Compares a listing with its neighbours and puts the pairs that may be the same into the queue of its municipality. A
 * pair that somebody has looked at already is not shown again. Returns how many were new.
 */
export async function noticeDuplicates({ listingId, now }: { listingId: string; now: Date }): Promise<number> {
  const listing = await db().listing.findFirst({
    where: { id: listingId, status: { not: "retired" }, mergedIntoId: null },
  });
  if (!listing) return 0;
  const { municipalityCode } = listing;
  const found = await findDuplicates({ listing, municipalityCodes: [municipalityCode], limit: MOST_PAIRS });
  let opened = 0;
  for (const { listing: other } of found) {
    const subjectId = pairId(listing.id, other.id);
    const isNew = await db().$transaction(async (tx) => {
      const known = await tx.review.count({ where: { subjectType: "listingPair", subjectId } });
      if (known > 0) return false;
      const summary = `${listing.name} / ${other.name}`;
      await openReview(tx, {
        municipalityCode,
        kind: "duplicate",
        subjectType: "listingPair",
        subjectId,
        summary,
        now,
      });
      return true;
    });
    if (isNew) opened++;
  }
  return opened;
}
