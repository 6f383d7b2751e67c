import { sheetContentSchema } from "~/domain/connection/handover-sheet";
import { db } from "~/gateways/db.server";
import { addDays, type DateKey, tokyoDateKey } from "~/shared/dates";
import { digestOfToken } from "~/shared/link-token.server";
import { drawSheet } from "./draw-sheet.server";
import type { DrawnSheet } from "./drawn-sheet";
import { goneListingIds } from "./gone-listings.server";

/** `endsOn`: the last Tokyo day on which the link works. `isOver`: none of its listings is there any more. */
export type FoundSheet = { sheet: DrawnSheet; endsOn: DateKey; isOver: boolean };

/** What a link leads to; null when there is no such sheet or its time is over. Reading changes nothing. */
export async function getSheet(options: { token: string; baseUrl: string; now: Date }): Promise<FoundSheet | null> {
  const { token, baseUrl, now } = options;
  const row = await db().handoverSheet.findFirst({
    where: { tokenDigest: digestOfToken(token), expiresAt: { gt: now } },
  });
  if (!row) return null;
  const content = sheetContentSchema.parse(row.content);
  const goneIds = await goneListingIds(content.listings.map(({ id }) => id));
  // What has been forgotten does not come back when the listing does.
  for (const { id, blocks } of content.listings) if (blocks.length === 0) goneIds.add(id);
  return {
    sheet: await drawSheet(content, { goneIds, baseUrl, now }),
    endsOn: addDays(tokyoDateKey(row.expiresAt), -1),
    isOver: goneIds.size === content.listings.length,
  };
}
