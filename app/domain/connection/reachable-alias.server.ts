import type { Actor } from "~/domain/accounts/actor";
import type { db, Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Alias, Connection } from "~prisma/client";
import { aliasWhere, ownAliasWhere } from "./alias-where.server";

type Reader = Tx | ReturnType<typeof db>;

/** An alias the actor may read and record in. Throws DomainError("notFound") for everybody else's. */
export async function reachableAlias(reader: Reader, wish: { actor: Actor; aliasId: string }): Promise<Alias> {
  const row = await reader.alias.findFirst({ where: { id: wish.aliasId, AND: aliasWhere(wish.actor) } });
  if (!row) throw new DomainError("notFound", { alias: wish.aliasId });
  return row;
}

/** An alias of the actor's own. Throws DomainError("notFound") for everybody else's, also for one shared with them. */
export async function ownAlias(reader: Reader, wish: { actor: Actor; aliasId: string }): Promise<Alias> {
  const row = await reader.alias.findFirst({ where: { id: wish.aliasId, AND: ownAliasWhere(wish.actor) } });
  if (!row) throw new DomainError("notFound", { alias: wish.aliasId });
  return row;
}

/** A つながり of an alias the actor may record in. Throws DomainError("notFound"). */
export async function reachableConnection(
  reader: Reader,
  wish: { actor: Actor; connectionId: string },
): Promise<Connection> {
  const where = { id: wish.connectionId, alias: aliasWhere(wish.actor) };
  const row = await reader.connection.findFirst({ where });
  if (!row) throw new DomainError("notFound", { connection: wish.connectionId });
  return row;
}
