import type { Actor } from "~/domain/accounts/actor";
import type { Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Alias } from "~prisma/client";
import { holdAlias } from "./hold-alias.server";

/**
 * An alias something is noted of, held; the つながり it is about must be one of its own. Throws DomainError("notFound").
 */
export async function holdNoted(
  tx: Tx,
  wish: { actor: Actor; aliasId: string; connectionId: string | null },
): Promise<Alias> {
  const { actor, aliasId, connectionId } = wish;
  const alias = await holdAlias(tx, { actor, aliasId });
  if (connectionId === null) return alias;
  const count = await tx.connection.count({ where: { id: connectionId, aliasId } });
  if (count === 0) throw new DomainError("notFound", { connection: connectionId });
  return alias;
}
