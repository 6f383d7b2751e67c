import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { auditAlias } from "./alias-audit.server";
import type { Fit } from "./connection-reasons";
import { holdConnection } from "./hold-alias.server";
import { touchAlias } from "./record-event.server";

/** 相性 of a つながり; null: not known. Throws DomainError("notFound"). */
export async function setFit(options: {
  actor: Actor;
  connectionId: string;
  fit: Fit | null;
  now: Date;
}): Promise<void> {
  const { actor, connectionId, fit, now } = options;
  await db().$transaction(async (tx) => {
    const { alias, connection } = await holdConnection(tx, { actor, connectionId });
    if (connection.fit === fit) return;
    await tx.connection.update({ where: { id: connectionId }, data: { fit } });
    await touchAlias(tx, alias.id, now);
    await auditAlias(tx, { actor, action: "alias.fitSet", aliasId: alias.id });
  });
}
