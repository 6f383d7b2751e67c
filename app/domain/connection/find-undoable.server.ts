import type { Actor } from "~/domain/accounts/actor";
import { db, type Tx } from "~/gateways/db.server";
import type { ConnectionEvent } from "~prisma/client";
import { aliasWhere } from "./alias-where.server";
import type { ConnectionEventKind } from "./connection-event";

const ONE_DAY_MS = 86_400_000;

/**
 * The last thing the actor recorded of an alias, as long as it is less than a day ago: what 取り消す takes back. null when
 * there is none, and for everybody who may not record there.
 */
export async function findUndoable(options: {
  actor: Actor;
  aliasId: string;
  now: Date;
}): Promise<{ eventId: string; kind: ConnectionEventKind; connectionId: string | null } | null> {
  const event = await findLastEvent(db(), options);
  return event && { eventId: event.id, kind: event.kind as ConnectionEventKind, connectionId: event.connectionId };
}

/** The row of it. */
export function findLastEvent(
  reader: Tx | ReturnType<typeof db>,
  { actor, aliasId, now }: { actor: Actor; aliasId: string; now: Date },
): Promise<ConnectionEvent | null> {
  const since = new Date(now.getTime() - ONE_DAY_MS);
  return reader.connectionEvent.findFirst({
    where: { aliasId, alias: aliasWhere(actor), byUserId: actor.userId, createdAt: { gt: since } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
}
