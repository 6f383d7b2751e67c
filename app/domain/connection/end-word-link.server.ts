import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { auditAlias } from "./alias-audit.server";
import { reachableConnection } from "./reachable-alias.server";

/**
 * Takes back a link that nobody has answered yet. Nothing happens when it has been answered or taken back meanwhile. Throws
 * DomainError("notFound") for a つながり of somebody else's.
 */
export async function endWordLink(options: {
  actor: Actor;
  connectionId: string;
  linkId: string;
  now: Date;
}): Promise<void> {
  const { actor, connectionId, linkId } = options;
  await db().$transaction(async (tx) => {
    const { aliasId } = await reachableConnection(tx, { actor, connectionId });
    const { count } = await tx.wordLink.deleteMany({ where: { id: linkId, connectionId, usedAt: null } });
    if (count > 0) await auditAlias(tx, { actor, action: "alias.wordLinkEnded", aliasId });
  });
}
