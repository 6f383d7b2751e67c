import { db } from "~/gateways/db.server";
import { digestOfToken } from "~/shared/link-token.server";
import { type DeadWordLink, deadWordLinkAt } from "./word-link";

/** `listingName`: what its holder is the contact of. */
export type FoundWordLink = { isUsable: true; listingName: string } | { isUsable: false; reason: DeadWordLink };

/**
 * What a link for word leads to: the name of the holder's own place, and nothing of who is meant or who asks. Reading
 * changes nothing: mail programs open links on their own.
 */
export async function getWordLink({ token, now }: { token: string; now: Date }): Promise<FoundWordLink> {
  const link = await db().wordLink.findUnique({
    where: { tokenDigest: digestOfToken(token) },
    select: { usedAt: true, expiresAt: true, connection: { select: { listingName: true } } },
  });
  const reason = deadWordLinkAt(link, now);
  if (reason !== null || !link) return { isUsable: false, reason: reason ?? "unknown" };
  return { isUsable: true, listingName: link.connection.listingName };
}
