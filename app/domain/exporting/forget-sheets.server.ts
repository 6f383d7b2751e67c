import { type SheetContent, sheetContentSchema } from "~/domain/connection/handover-sheet";
import { db } from "~/gateways/db.server";
import { log } from "~/gateways/log.server";
import { goneListingIds } from "./gone-listings.server";

/**
 * Deletes sheets that are over, and takes out of the others what was said of listings that are gone: whoever has withdrawn
 * is not kept. For the daily job. Returns how many sheets were deleted and changed.
 */
export async function forgetSheets({ now }: { now: Date }): Promise<{ deleted: number; changed: number }> {
  const { count: deleted } = await db().handoverSheet.deleteMany({ where: { expiresAt: { lte: now } } });
  let changed = 0;
  for (const row of await db().handoverSheet.findMany({ select: { id: true, content: true } })) {
    const content = sheetContentSchema.parse(row.content);
    const gone = await goneListingIds(content.listings.filter(({ blocks }) => blocks.length > 0).map(({ id }) => id));
    if (gone.size === 0) continue;
    await db().handoverSheet.updateMany({ where: { id: row.id }, data: { content: withoutGone(content, gone) } });
    changed++;
  }
  if (deleted + changed > 0) log.info({ deleted, changed }, "old sheets forgotten");
  return { deleted, changed };
}

/** The name of a place stays, so that the page can say what has ended. */
function withoutGone(content: SheetContent, gone: ReadonlySet<string>): SheetContent {
  return {
    ...content,
    listings: content.listings.map((listing) =>
      gone.has(listing.id)
        ? {
            ...listing,
            ...{ name: listing.kind === "person" ? "" : listing.name, kana: null, theme: null },
            ...{ blocks: [], phone: null, position: null, nextDates: [] },
          }
        : listing,
    ),
  };
}
