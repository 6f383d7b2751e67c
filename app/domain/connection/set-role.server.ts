import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { auditAlias } from "./alias-audit.server";
import { holdConnection } from "./hold-alias.server";
import { touchAlias } from "./record-event.server";

/**
 * 役割を担う: whether the person does something there. A つながり with a role begins so; with any other listing it may come.
 * Throws DomainError("notFound").
 */
export async function setRole(options: {
  actor: Actor;
  connectionId: string;
  isRole: boolean;
  now: Date;
}): Promise<void> {
  const { actor, connectionId, isRole, now } = options;
  await db().$transaction(async (tx) => {
    const { alias, connection } = await holdConnection(tx, { actor, connectionId });
    if (connection.isRole === isRole) return;
    await tx.connection.update({ where: { id: connectionId }, data: { isRole } });
    await touchAlias(tx, alias.id, now);
    await auditAlias(tx, { actor, action: "alias.roleSet", aliasId: alias.id });
  });
}
