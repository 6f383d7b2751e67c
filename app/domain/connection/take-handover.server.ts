import type { Actor } from "~/domain/accounts/actor";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { auditAlias } from "./alias-audit.server";
import { offeredAlias } from "./offered-alias.server";

/**
 * Takes an alias that a colleague offered: it is the actor's from now on and no longer theirs; other colleagues keep their
 * share. Its former owner is told by mail. Throws DomainError("notFound"), also when the offer was taken back or the two
 * are colleagues no longer.
 */
export async function takeHandover(options: { actor: Actor; aliasId: string; now: Date }): Promise<void> {
  const { actor, aliasId, now } = options;
  await db().$transaction(async (tx) => {
    const { row, owner } = await offeredAlias(tx, { actor, aliasId });
    if (!owner) throw new DomainError("notFound", { alias: aliasId });
    const data = { ownerUserId: actor.userId, handoverToUserId: null, remindedAt: null, updatedAt: now };
    const where = { id: aliasId, ownerUserId: row.ownerUserId, handoverToUserId: actor.userId };
    const { count } = await tx.alias.updateMany({ where, data });
    if (count === 0) throw new DomainError("notFound", { alias: aliasId });
    await tx.aliasShare.deleteMany({ where: { aliasId, userId: actor.userId } });
    await auditAlias(tx, { actor, action: "alias.handoverTaken", aliasId });
    const values = { answer: "taken" as const };
    const key = newId("handover", now.getTime());
    await queueMail(tx, { key, to: owner.email, template: "connection.handoverAnswered", values, now });
  });
}
