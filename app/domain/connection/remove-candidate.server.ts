import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { auditAlias } from "./alias-audit.server";
import { holdConnection } from "./hold-alias.server";
import { touchAlias } from "./record-event.server";

/**
 * Takes a candidate out again, as long as nothing else is told of it: what was tried stays. Throws DomainError: notFound,
 * conflict (it is more than a candidate, or has a history).
 */
export async function removeCandidate(options: { actor: Actor; connectionId: string; now: Date }): Promise<void> {
  const { actor, connectionId, now } = options;
  await db().$transaction(async (tx) => {
    const { alias, connection } = await holdConnection(tx, { actor, connectionId });
    const told = await tx.connectionEvent.count({ where: { connectionId, kind: { not: "added" } } });
    if (connection.state !== "considering" || told > 0) throw new DomainError("conflict", { connection: connectionId });
    await tx.connection.delete({ where: { id: connectionId } });
    await touchAlias(tx, alias.id, now);
    await auditAlias(tx, { actor, action: "alias.candidateRemoved", aliasId: alias.id });
  });
}
