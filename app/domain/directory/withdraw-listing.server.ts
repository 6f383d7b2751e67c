import { changeListingStatus, type StatusWish } from "./change-listing-status.server";
import { CONSENT_KINDS } from "./consent";
import { endConsents } from "./consent.server";
import { replaceRevisions } from "./listing-revision.server";
import { canWithdraw } from "./offer-rules";

/**
 * とりやめ, at once and without anyone's yes: out of the search, the page says only that it has ended, consents end, what
 * waits for an officer waits no more. Can be undone for a week (undoWithdrawal). Throws as changeListingStatus does.
 */
export async function withdrawListing(wish: StatusWish): Promise<void> {
  const { listingId, now } = wish;
  await changeListingStatus(wish, {
    action: "listing.withdrawn",
    isAllowed: canWithdraw,
    async change(tx) {
      await endConsents(tx, { listingId, kinds: [...CONSENT_KINDS], now });
      await replaceRevisions(tx, { listingId, state: "pending" });
      return { status: "retired", retiredAt: now };
    },
  });
}
