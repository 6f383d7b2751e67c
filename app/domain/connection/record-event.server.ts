import type { Actor } from "~/domain/accounts/actor";
import type { Tx } from "~/gateways/db.server";
import { sealWords } from "~/gateways/seal.server";
import type { DateKey } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { auditAlias } from "./alias-audit.server";
import type { ConnectionEventKind, Motivation } from "./connection-event";
import type { ChangeReason } from "./connection-reasons";
import type { ConnectingStep, ConnectionState } from "./connection-state";

export type NewEvent = {
  actor: Actor;
  aliasId: string;
  connectionId?: string | null;
  kind: ConnectionEventKind;
  onDay: DateKey;
  /** "" for none. */
  line?: string;
  fromState?: ConnectionState;
  toState?: ConnectionState;
  step?: ConnectingStep | null;
  reason?: ChangeReason | null;
  level?: Motivation;
  /** The look-in day that stood before, so that taking the event back brings it back. */
  wasDueOn?: DateKey | null;
  now: Date;
};

/**
 * Writes what happened, its line encrypted, with its audit line, and moves the alias up in the list of the latest. Two
 * events of one deed get instants a millisecond apart: their order is told by `createdAt`. Returns the id.
 */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<string> {
  const { actor, line = "", now, ...facts } = event;
  const id = newId("cev", now.getTime());
  const sealed = line === "" ? null : await sealWords({ line }, event.aliasId);
  await tx.connectionEvent.create({ data: { ...facts, id, sealed, byUserId: actor.userId, createdAt: now } });
  await touchAlias(tx, event.aliasId, now);
  await auditAlias(tx, { actor, action: `alias.event.${event.kind}`, aliasId: event.aliasId });
  return id;
}

/** Something of the alias is new: for the list "latest first". Its words and their version stay. */
export async function touchAlias(tx: Tx, aliasId: string, now: Date): Promise<void> {
  await tx.alias.update({ where: { id: aliasId }, data: { updatedAt: now } });
}
