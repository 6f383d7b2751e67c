import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { addConnectionIn } from "./add-connection.server";
import { changeConnectionIn } from "./change-connection.server";
import { canBeginAgain, toConnectionState } from "./connection-state";
import { holdConnection } from "./hold-alias.server";
import type { ConnectionChange } from "./read-connection-forms";

/**
 * つなぎ直し elsewhere: after もどし from one listing the person is connected to another, which becomes `reconnecting` and
 * remembers where it came from. Its look-in day takes the place of that of the one before. A listing that is no candidate
 * yet becomes one first. The same listing again is a change (changeConnection). Throws DomainError: notFound; conflict (the
 * first is not returned or changed since `version`, or the person stands in the other already); limited; notAllowed.
 */
export async function reconnect(options: {
  actor: Actor;
  connectionId: string;
  toListingId: string;
  change: Omit<ConnectionChange, "state">;
  version: number;
  now: Date;
}): Promise<{ connectionId: string }> {
  const { actor, toListingId: listingId, now } = options;
  return db().$transaction(async (tx) => {
    const { alias, connection: from } = await holdConnection(tx, options);
    const conflict = new DomainError("conflict", { connection: from.id, version: from.version });
    if (from.state !== "returned" || from.listingId === listingId) throw conflict;
    const { connection: to, isNew } = await addConnectionIn(tx, { actor, aliasId: alias.id, listingId, now });
    if (!canBeginAgain(toConnectionState(to.state))) throw conflict;
    const after = isNew ? new Date(now.getTime() + 1) : now;
    const change = { ...options.change, state: "reconnecting" } as const;
    await changeConnectionIn(tx, { actor, held: { alias, connection: to }, change, fromId: from.id, now: after });
    await tx.connection.update({ where: { id: from.id }, data: { lookInOn: null, version: from.version + 1 } });
    return { connectionId: to.id };
  });
}
