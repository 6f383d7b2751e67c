import { queueMail } from "~/domain/mail/queue-mail.server";
import type { Tx } from "~/gateways/db.server";
import type { ListingRow } from "./to-listing-record.server";

/**
 * Queues the mail that tells the owner what the municipality decided; nothing without an owner. The reason itself stays
 * behind the sign-in: the mail only leads there.
 */
export async function tellOwner(
  tx: Tx,
  row: ListingRow,
  news: { template: "offer.published" | "offer.returned"; revisionNumber: number; now: Date },
): Promise<void> {
  if (!row.ownerUserId) return;
  const owner = await tx.user.findUnique({ where: { id: row.ownerUserId }, select: { email: true } });
  if (!owner) return;
  const { template, revisionNumber, now } = news;
  await queueMail(tx, {
    key: `${template}:${row.id}:${revisionNumber}:${now.getTime()}`,
    to: owner.email,
    template,
    values: { listingId: row.id, listingName: row.name },
    now,
  });
}
