import type { Actor } from "~/domain/accounts/actor";
import type { Tx } from "~/gateways/db.server";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import type { Alias, Connection, ConnectionEvent } from "~prisma/client";
import { reachableAlias, reachableConnection } from "./reachable-alias.server";

/**
 * An alias the actor may record in, held until the transaction ends: what is recorded of one alias comes one after the
 * other. Throws DomainError("notFound") for everybody else's.
 */
export async function holdAlias(tx: Tx, wish: { actor: Actor; aliasId: string }): Promise<Alias> {
  await tx.$queryRaw`SELECT 1 AS "locked" FROM "Alias" WHERE "id" = ${wish.aliasId} FOR UPDATE`;
  return reachableAlias(tx, wish);
}

export type Held = { alias: Alias; connection: Connection };

/**
 * A つながり of such an alias, held with it. Throws DomainError: notFound; conflict when `version` is given and another tab
 * or colleague has changed it since.
 */
export async function holdConnection(
  tx: Tx,
  wish: { actor: Actor; connectionId: string; version?: number },
): Promise<Held> {
  const { aliasId } = await reachableConnection(tx, wish);
  const alias = await holdAlias(tx, { actor: wish.actor, aliasId });
  const connection = await reachableConnection(tx, wish);
  if (wish.version !== undefined && wish.version !== connection.version) {
    throw new DomainError("conflict", { connection: connection.id, version: connection.version });
  }
  return { alias, connection };
}

/** An event of an alias the actor may record in, held with it. Throws DomainError("notFound"). */
export async function holdEvent(
  tx: Tx,
  wish: { actor: Actor; eventId: string },
): Promise<{ alias: Alias; event: ConnectionEvent }> {
  const findEvent = () => tx.connectionEvent.findUnique({ where: { id: wish.eventId } });
  const before = await findEvent();
  if (!before) throw new DomainError("notFound", { event: wish.eventId });
  const alias = await holdAlias(tx, { actor: wish.actor, aliasId: before.aliasId });
  const event = await findEvent();
  if (!event) throw new DomainError("notFound", { event: wish.eventId });
  return { alias, event };
}

/** Forms have been told already (read-day.ts): refuses a day that is to come, or before `firstDay`. */
export function assertPastDay(day: DateKey, { firstDay, now }: { firstDay: DateKey; now: Date }): void {
  if (day > tokyoDateKey(now) || day < firstDay) throw new DomainError("notAllowed", { day });
}

export function firstDayOfRow(alias: Alias): DateKey {
  return tokyoDateKey(alias.createdAt);
}

/** The day of the last change of a つながり, else the first day of its alias. */
export async function lastChangeDay(tx: Tx, { alias, connection }: Held): Promise<DateKey> {
  const last = await tx.connectionEvent.findFirst({
    where: { connectionId: connection.id, kind: "changed" },
    orderBy: { onDay: "desc" },
    select: { onDay: true },
  });
  return last?.onDay ?? firstDayOfRow(alias);
}
