import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { auditAlias } from "./alias-audit.server";
import { ownAlias, reachableAlias } from "./reachable-alias.server";

/**
 * Ends a share: the owner anyone's, a colleague their own. Nothing happens when there is none. Throws
 * DomainError("notFound").
 */
export async function endShare(options: { actor: Actor; aliasId: string; userId: string; now: Date }): Promise<void> {
  const { actor, aliasId, userId } = options;
  await db().$transaction(async (tx) => {
    await (userId === actor.userId ? reachableAlias : ownAlias)(tx, { actor, aliasId });
    const { count } = await tx.aliasShare.deleteMany({ where: { aliasId, userId } });
    if (count > 0) await auditAlias(tx, { actor, action: "alias.shareEnded", aliasId, detail: { user: userId } });
  });
}
