import type { Actor } from "~/domain/accounts/actor";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { auditAlias } from "./alias-audit.server";
import { colleaguesIn } from "./colleague-rows.server";
import { ownAlias } from "./reachable-alias.server";

/**
 * Offers an own alias to a colleague, who is told by mail without alias and names; it stays with its owner until they take
 * it. null takes the offer back. Throws DomainError("notFound") for another's alias and for who is no colleague.
 */
export async function offerHandover(options: {
  actor: Actor;
  aliasId: string;
  toUserId: string | null;
  now: Date;
}): Promise<void> {
  const { actor, aliasId, toUserId, now } = options;
  await db().$transaction(async (tx) => {
    const { municipalityCode, handoverToUserId, updatedAt } = await ownAlias(tx, { actor, aliasId });
    if (toUserId === handoverToUserId) return;
    const colleagues = await colleaguesIn(tx, { userId: actor.userId, municipalityCode });
    const colleague = colleagues.find(({ userId }) => userId === toUserId);
    if (toUserId !== null && !colleague) throw new DomainError("notFound", { user: toUserId });
    // Whoever is offered it did not work on it yet: it keeps its place in the list.
    await tx.alias.update({ where: { id: aliasId }, data: { handoverToUserId: toUserId, updatedAt } });
    const action = toUserId === null ? "alias.handoverTakenBack" : "alias.handoverOffered";
    await auditAlias(tx, { actor, action, aliasId, ...(toUserId !== null && { detail: { user: toUserId } }) });
    if (!colleague) return;
    const key = newId("handover", now.getTime());
    await queueMail(tx, { key, to: colleague.email, template: "connection.handover", values: {}, now });
  });
}
