import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { auditAlias } from "./alias-audit.server";
import { ownAlias } from "./reachable-alias.server";

/**
 * Deletes an own alias for good: words, つながり, events, supports, shares and word links. What was written to others by
 * relay stays there until its own date; it never named the alias. Throws DomainError("notFound").
 */
export async function deleteAlias(options: { actor: Actor; aliasId: string; now: Date }): Promise<void> {
  const { actor, aliasId } = options;
  await db().$transaction(async (tx) => {
    await ownAlias(tx, { actor, aliasId });
    await tx.alias.delete({ where: { id: aliasId } });
    await auditAlias(tx, { actor, action: "alias.deleted", aliasId });
  });
}
