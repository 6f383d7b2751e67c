import { changeListingStatus, type StatusWish } from "./change-listing-status.server";
import { canResume } from "./offer-rules";

/** The end of an お休み: found again as it was endorsed. Throws as changeListingStatus does. */
export async function resumeListing(wish: StatusWish): Promise<void> {
  await changeListingStatus(wish, {
    action: "listing.resumed",
    isAllowed: canResume,
    change: async () => ({ status: "published" }),
  });
}
