import { db } from "~/gateways/db.server";
import { waitingChange, waitingChangeId } from "./email-change";

/** The address an account is changing to and the digest of its code; null when nothing waits. */
export async function findEmailChange({ userId, now }: { userId: string; now: Date }) {
  const row = await db().verification.findFirst({
    where: { identifier: waitingChangeId(userId), expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
  });
  return row && { id: row.id, ...waitingChange.parse(JSON.parse(row.value)) };
}
