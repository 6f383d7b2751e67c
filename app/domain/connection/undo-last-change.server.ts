import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { MOVING_KINDS } from "./connection-event";
import { findLastEvent } from "./find-undoable.server";
import { holdAlias } from "./hold-alias.server";
import { takeBackEvent } from "./take-back-event.server";

/**
 * Takes back the last thing the actor recorded of an alias, within a day: `eventId` is the one the page showed, so that a
 * second press does not take back one more. Throws DomainError: notFound; conflict (it is no longer the last, is older than
 * a day, or a colleague or word from the circle came after it).
 */
export async function undoLastChange(options: {
  actor: Actor;
  aliasId: string;
  eventId: string;
  now: Date;
}): Promise<void> {
  const { actor, aliasId, eventId, now } = options;
  await db().$transaction(async (tx) => {
    await holdAlias(tx, { actor, aliasId });
    const event = await findLastEvent(tx, { actor, aliasId, now });
    if (event?.id !== eventId) throw new DomainError("conflict", { event: eventId });
    const { connectionId, createdAt } = event;
    const overtaking = { kind: { in: [...MOVING_KINDS] }, createdAt: { gt: createdAt } };
    const isOvertaken =
      connectionId && (await tx.connectionEvent.count({ where: { connectionId, ...overtaking } })) > 0;
    if (isOvertaken) throw new DomainError("conflict", { event: eventId });
    await takeBackEvent(tx, { actor, event, now });
  });
}
