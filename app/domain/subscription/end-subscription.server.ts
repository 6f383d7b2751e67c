import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { getSubscription, type SubscriptionState } from "./get-subscription.server";

/** Ends the news for good. Saying it again changes nothing. Throws DomainError("notFound") for an unknown token. */
export async function endSubscription(options: { token: string; now: Date }): Promise<SubscriptionState> {
  const { token, now } = options;
  const found = await getSubscription({ endToken: token, now });
  await db().$transaction(async (tx) => {
    const { count } = await tx.subscription.updateMany({
      where: { id: found.id, endedAt: null },
      data: { endedAt: now },
    });
    if (count === 0) return;
    const subject = { subjectType: "subscription", subjectId: found.id };
    await writeAudit(tx, [{ actorKind: "visitor", action: "subscription.ended", ...subject }]);
  });
  return { ...found, isEnded: true };
}
