import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { holdEvent } from "./hold-alias.server";
import { takeBackEvent } from "./take-back-event.server";

/**
 * Takes out what was recorded by mistake, at any time: the owner anything, a colleague what they wrote. What others stand
 * on stays: of the changes of a つながり only the last can go, and brings back what was before. Throws DomainError:
 * notFound, notAllowed (a colleague's), conflict.
 */
export async function deleteEvent(options: { actor: Actor; eventId: string; now: Date }): Promise<void> {
  const { actor, eventId, now } = options;
  await db().$transaction(async (tx) => {
    const { alias, event } = await holdEvent(tx, { actor, eventId });
    if (alias.ownerUserId !== actor.userId && event.byUserId !== actor.userId) {
      throw new DomainError("notAllowed", { event: eventId });
    }
    await takeBackEvent(tx, { actor, event, now });
  });
}
