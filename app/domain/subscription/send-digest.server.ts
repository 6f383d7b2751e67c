import { queueMail } from "~/domain/mail/queue-mail.server";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { endTokenOf } from "./end-token.server";
import { type ChangedListing, findChanges } from "./find-changes.server";
import { isDigestDue } from "./queue-digests.server";

/** What changed just now may not be in the search index yet: it waits for the next news. */
const SETTLED_MS = 10 * 60 * 1000;
const LISTINGS_A_MAIL = 30;

/**
 * Queues the news of one subscription when its day has come: what is new or changed since the news before. Nothing is
 * sent when nothing changed. `lastSentAt` (up to when changes were told) and the mail are written together, once only.
 */
export async function sendDigest(options: { subscriptionId: string; now: Date }): Promise<void> {
  const { subscriptionId, now } = options;
  const row = await db().subscription.findUnique({ where: { id: subscriptionId } });
  if (!row?.lastSentAt || row.endedAt || !isDigestDue(row, now)) return;
  const since = row.lastSentAt;
  const until = new Date(now.getTime() - SETTLED_MS);
  const { listings, total } = await findChanges({ search: row.search, since, until, limit: LISTINGS_A_MAIL, now });
  const isNew = ({ addedAt }: ChangedListing) => addedAt > since;
  await db().$transaction(async (tx) => {
    const { count } = await tx.subscription.updateMany({
      where: { id: subscriptionId, lastSentAt: since, endedAt: null },
      data: { lastSentAt: until },
    });
    if (count === 0 || total === 0) return;
    const values = {
      label: row.label,
      search: row.search,
      added: listings.filter(isNew).map(itemOf),
      changed: listings.filter((listing) => !isNew(listing)).map(itemOf),
      more: total - listings.length,
      endToken: endTokenOf(subscriptionId),
    };
    const key = `subscription-digest:${subscriptionId}:${tokyoDateKey(now)}`;
    await queueMail(tx, { key, to: row.email, template: "subscription.digest", values, now });
  });
}

function itemOf({ id, name, summary }: ChangedListing) {
  return { id, name, text: summary };
}
