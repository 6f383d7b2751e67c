import type { Actor } from "~/domain/accounts/actor";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { auditAlias } from "./alias-audit.server";
import { colleaguesIn } from "./colleague-rows.server";
import { ownAlias } from "./reachable-alias.server";

/**
 * Lets a colleague read and record in an own alias, and tells them by mail, without alias and names. A second time nothing
 * happens. Throws DomainError("notFound") for another's alias and for who is no colleague.
 */
export async function shareAlias(options: { actor: Actor; aliasId: string; userId: string; now: Date }): Promise<void> {
  const { actor, aliasId, userId, now } = options;
  await db().$transaction(async (tx) => {
    const { municipalityCode } = await ownAlias(tx, { actor, aliasId });
    const colleagues = await colleaguesIn(tx, { userId: actor.userId, municipalityCode });
    const colleague = colleagues.find((one) => one.userId === userId);
    if (!colleague) throw new DomainError("notFound", { user: userId });
    const row = { aliasId, userId, createdAt: now };
    const { count } = await tx.aliasShare.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) return;
    await auditAlias(tx, { actor, action: "alias.shared", aliasId, detail: { user: userId } });
    const key = newId("shared", now.getTime());
    await queueMail(tx, { key, to: colleague.email, template: "connection.shared", values: {}, now });
  });
}
