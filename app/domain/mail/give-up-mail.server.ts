import type { Tx } from "~/gateways/db.server";

/** Takes a mail that waits off the queue, in the caller's transaction: the mail log then shows it as failed. */
export async function giveUpMailIn(tx: Tx, { id, now }: { id: string; now: Date }): Promise<void> {
  await tx.mail.updateMany({
    where: { id, messageId: null, sentAt: null },
    data: { failedAt: now, lastError: "GIVEN UP" },
  });
}
