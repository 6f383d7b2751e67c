import { tokyoDateKey } from "~/shared/dates";
import { changeListingStatus, type StatusWish } from "./change-listing-status.server";
import { canUndoWithdrawal } from "./offer-rules";

/**
 * Takes a とりやめ back within a week: the consents that ended with it hold again, an endorsed listing is found again, an
 * offer nobody had endorsed is handed in anew by its owner. A listing without an owner is found again by an officer's
 * word, unless somebody's consent to it has ended. Throws as changeListingStatus does.
 */
export async function undoWithdrawal(wish: StatusWish): Promise<void> {
  const { actor, listingId, now } = wish;
  await changeListingStatus(wish, {
    action: "listing.withdrawalUndone",
    isAllowed: (who, row) => canUndoWithdrawal(who, row, now),
    async change(tx, row) {
      await tx.consent.updateMany({
        where: { listingId, withdrawnAt: row.retiredAt, endsOn: { gt: now } },
        data: { withdrawnAt: null },
      });
      const mayBeSeen = row.ownerUserId === null || (row.endorsedRevision !== null && actor.userId === row.ownerUserId);
      const consents = await tx.consent.findMany({ where: { listingId, kind: "listing", withdrawnAt: null } });
      const holds = consents.some(({ endsOn }) => tokyoDateKey(now) < tokyoDateKey(endsOn));
      const needsNone =
        (await tx.consent.count({ where: { listingId, kind: "listing" } })) === 0 && row.kind !== "person";
      return { status: mayBeSeen && (holds || needsNone) ? "published" : "draft", retiredAt: null };
    },
  });
}
