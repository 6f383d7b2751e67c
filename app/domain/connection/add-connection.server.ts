import { type Actor, scopeOf } from "~/domain/accounts/actor";
import { visibleListings } from "~/domain/directory/visible-listings.server";
import { db, type Tx } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import type { Connection } from "~prisma/client";
import { holdAlias } from "./hold-alias.server";
import { recordEvent } from "./record-event.server";

/** 検討 at a time, for one alias: more is no help to anybody. */
export const MOST_CANDIDATES = 60;

/**
 * Puts a listing among the candidates of an alias. Added a second time it is the つながり that is there already, in
 * whatever state. Throws DomainError: notFound (alias or listing not theirs to read, or the listing has ended), limited.
 */
export async function addConnection(options: {
  actor: Actor;
  aliasId: string;
  listingId: string;
  now: Date;
}): Promise<{ connectionId: string; isNew: boolean }> {
  return db().$transaction(async (tx) => {
    await holdAlias(tx, options);
    const { connection, isNew } = await addConnectionIn(tx, options);
    return { connectionId: connection.id, isNew };
  });
}

/** The same inside a transaction that holds the alias. */
export async function addConnectionIn(
  tx: Tx,
  wish: { actor: Actor; aliasId: string; listingId: string; now: Date },
): Promise<{ connection: Connection; isNew: boolean }> {
  const { actor, aliasId, listingId, now } = wish;
  const listing = await tx.listing.findFirst({
    where: { id: listingId, status: { in: ["published", "paused"] }, AND: visibleListings(scopeOf(actor)) },
    select: { name: true, kind: true },
  });
  if (!listing) throw new DomainError("notFound", { listing: listingId });
  const present = await tx.connection.findUnique({ where: { aliasId_listingId: { aliasId, listingId } } });
  if (present) return { connection: present, isNew: false };
  const state = "considering" as const;
  const candidates = await tx.connection.count({ where: { aliasId, state } });
  if (candidates >= MOST_CANDIDATES) throw new DomainError("limited", { most: MOST_CANDIDATES });
  const last = await tx.connection.aggregate({ where: { aliasId }, _max: { position: true } });
  const id = newId("con", now.getTime());
  const position = (last._max.position ?? -1) + 1;
  const isRole = listing.kind === "role";
  const times = { createdAt: now, changedAt: now };
  const data = { id, aliasId, listingId, listingName: listing.name, isRole, state, position, ...times };
  const connection = await tx.connection.create({ data });
  const onDay = tokyoDateKey(now);
  await recordEvent(tx, { actor, aliasId, connectionId: id, kind: "added", onDay, toState: state, now });
  return { connection, isNew: true };
}
