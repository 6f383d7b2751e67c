import type { Actor } from "~/domain/accounts/actor";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import { auditAlias } from "./alias-audit.server";
import { offeredAlias } from "./offered-alias.server";

/**
 * Says no to an alias that was offered: it stays with its owner, who is told by mail while they are a colleague. Throws
 * DomainError("notFound").
 */
export async function declineHandover(options: { actor: Actor; aliasId: string; now: Date }): Promise<void> {
  const { actor, aliasId, now } = options;
  await db().$transaction(async (tx) => {
    const { row, owner } = await offeredAlias(tx, { actor, aliasId });
    await tx.alias.update({ where: { id: aliasId }, data: { handoverToUserId: null, updatedAt: row.updatedAt } });
    await auditAlias(tx, { actor, action: "alias.handoverDeclined", aliasId });
    if (!owner) return;
    const values = { answer: "declined" as const };
    const key = newId("handover", now.getTime());
    await queueMail(tx, { key, to: owner.email, template: "connection.handoverAnswered", values, now });
  });
}
