import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { getSubscription, type SubscriptionState } from "./get-subscription.server";

/**
 * The yes of the address's owner. It takes the place of what this address had for the same search. Saying it again changes
 * nothing. Throws DomainError("notFound") when the token is unknown, too old, or its news was ended.
 */
export async function confirmSubscription(options: { token: string; now: Date }): Promise<SubscriptionState> {
  const { token, now } = options;
  const found = await getSubscription({ confirmToken: token, now });
  if (found.isConfirmed) return found;
  await db().$transaction(async (tx) => {
    const { count } = await tx.subscription.updateMany({
      where: { id: found.id, confirmedAt: null, endedAt: null },
      data: { confirmedAt: now, lastSentAt: now },
    });
    if (count === 0) return;
    const { email, search } = await tx.subscription.findUniqueOrThrow({ where: { id: found.id } });
    await tx.subscription.updateMany({
      where: { email, search, id: { not: found.id }, confirmedAt: { not: null }, endedAt: null },
      data: { endedAt: now },
    });
    const subject = { subjectType: "subscription", subjectId: found.id };
    await writeAudit(tx, [{ actorKind: "visitor", action: "subscription.confirmed", ...subject }]);
  });
  return { ...found, isConfirmed: true };
}
