import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { auditAlias } from "./alias-audit.server";
import { holdConnection } from "./hold-alias.server";

/**
 * Moves a candidate one place up or down among the candidates; at the end of the row nothing happens. Throws DomainError:
 * notFound, conflict (it is no candidate).
 */
export async function moveCandidate(options: {
  actor: Actor;
  connectionId: string;
  direction: "up" | "down";
  now: Date;
}): Promise<void> {
  const { actor, connectionId, direction } = options;
  await db().$transaction(async (tx) => {
    const { alias, connection } = await holdConnection(tx, { actor, connectionId });
    if (connection.state !== "considering") throw new DomainError("conflict", { connection: connectionId });
    const row = await tx.connection.findMany({
      where: { aliasId: alias.id, state: "considering" },
      orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }],
      select: { id: true, position: true },
    });
    const at = row.findIndex(({ id }) => id === connectionId);
    const to = direction === "up" ? at - 1 : at + 1;
    if (to < 0 || to >= row.length) return;
    const order = row.map(({ id }) => id);
    [order[at], order[to]] = [order[to]!, order[at]!];
    for (const [position, id] of order.entries()) {
      if (row.find((one) => one.id === id)?.position === position) continue;
      await tx.connection.update({ where: { id }, data: { position } });
    }
    await auditAlias(tx, { actor, action: "alias.candidateMoved", aliasId: alias.id });
  });
}
