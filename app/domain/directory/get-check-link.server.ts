import { db } from "~/gateways/db.server";
import { digestOfToken } from "~/shared/link-token.server";
import { type DeadLink, linkStateAt } from "./check-link";
import type { ListingRecord } from "./listing-record";
import { toListingRecord } from "./to-listing-record.server";

export type FoundCheckLink =
  | { isUsable: true; listing: ListingRecord }
  | { isUsable: false; reason: DeadLink; usedFor?: "confirmed" | "corrected" | "retired" | null };

/** What a link of a reminder mail leads to. Reading changes nothing: mail programs open links on their own. */
export async function getCheckLink({ token, now }: { token: string; now: Date }): Promise<FoundCheckLink> {
  const link = await db().checkLink.findUnique({
    where: { tokenDigest: digestOfToken(token) },
    include: { listing: { include: { organization: true, source: true } } },
  });
  const state = linkStateAt(link, now);
  if (!state.isUsable || !link) return state.isUsable ? { isUsable: false, reason: "unknown" } : state;
  return { isUsable: true, listing: toListingRecord(link.listing) };
}
