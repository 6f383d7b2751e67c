import { changeListingStatus, type StatusWish } from "./change-listing-status.server";
import type { ConsentInput } from "./consent";
import { giveConsent } from "./consent.server";
import { isOwner } from "./offer-rules";

/**
 * The owner agrees again, until another date; a listing hidden because its consent had ended is found again. A picture's
 * consent goes on with it when it still held. Throws as changeListingStatus does.
 */
export async function renewConsent(wish: StatusWish & { consent: ConsentInput; photoPurpose: string }): Promise<void> {
  const { listingId, consent, photoPurpose, now } = wish;
  await changeListingStatus(wish, {
    action: "consent.renewed",
    isAllowed: (actor, row) => isOwner(actor, row) && row.status !== "retired",
    async change(tx, row) {
      await giveConsent(tx, { listingId, kind: "listing", consent, now });
      if (row.photoFile) {
        const photoConsent = { purpose: photoPurpose, endsOn: consent.endsOn };
        await giveConsent(tx, { listingId, kind: "photo", consent: photoConsent, now });
      }
      const isHidden = row.status === "draft" && row.endorsedRevision !== null;
      return isHidden ? { status: "published" } : {};
    },
  });
}
