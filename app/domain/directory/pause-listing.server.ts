import { changeListingStatus, type StatusWish } from "./change-listing-status.server";
import { canPause } from "./offer-rules";

/** お休み: out of the search at once; the page stays and says so. Throws as changeListingStatus does. */
export async function pauseListing(wish: StatusWish): Promise<void> {
  await changeListingStatus(wish, {
    action: "listing.paused",
    isAllowed: canPause,
    change: async () => ({ status: "paused" }),
  });
}
