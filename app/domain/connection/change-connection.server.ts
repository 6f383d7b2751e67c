import type { Actor } from "~/domain/accounts/actor";
import { db, type Tx } from "~/gateways/db.server";
import { startOfTokyoDate } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import type { ConnectingStep, ConnectionState } from "./connection-state";
import { CONNECTING_STEPS, canChange, hasSteps, toConnectionState } from "./connection-state";
import { assertPastDay, type Held, holdConnection, lastChangeDay } from "./hold-alias.server";
import { nextLookInOn } from "./next-look-in.server";
import type { ConnectionChange } from "./read-connection-forms";
import { recordEvent } from "./record-event.server";

/**
 * Records that a つながり is in another state, or at another step of the same one; the look-in day becomes what was typed,
 * else what the rule proposes. `version` is the one the form showed. Throws DomainError: notFound; conflict (changed since,
 * or the state cannot follow); notAllowed (a day that cannot be).
 */
export async function changeConnection(options: {
  actor: Actor;
  connectionId: string;
  change: ConnectionChange;
  version: number;
  now: Date;
}): Promise<void> {
  const { actor, change, now } = options;
  await db().$transaction(async (tx) => {
    const held = await holdConnection(tx, options);
    const { connection } = held;
    const from = { state: toConnectionState(connection.state), step: stepOf(connection.step) };
    if (!canChange(from, change)) {
      throw new DomainError("conflict", { connection: connection.id, version: connection.version });
    }
    await changeConnectionIn(tx, { actor, held, change, now });
  });
}

/** The change itself, inside a transaction that holds the alias and has asked whether the state may follow. */
export async function changeConnectionIn(
  tx: Tx,
  deed: { actor: Actor; held: Held; change: ConnectionChange; fromId?: string; now: Date },
): Promise<void> {
  const { actor, held, change, now } = deed;
  const { id: connectionId, aliasId, version, lookInOn: wasDueOn, ...row } = held.connection;
  assertPastDay(change.onDay, { firstDay: await lastChangeDay(tx, held), now });
  const fromState = toConnectionState(row.state);
  const { state, onDay, line, reason } = change;
  const step = hasSteps(state) ? (change.step ?? "asked") : null;
  const facts = { fromState, toState: state, step, reason, wasDueOn, onDay, line };
  await recordEvent(tx, { actor, aliasId, connectionId, kind: "changed", ...facts, now });
  // Entered late: what happened before it was put among the candidates moves the adding to its day, for the order of days.
  await tx.connectionEvent.updateMany({
    where: { connectionId, kind: "added", onDay: { gt: onDay } },
    data: { onDay },
  });
  const proposed = await nextLookInOn(tx, { actor, aliasId, connectionId, state, from: onDay, now });
  const lookInOn = state === "considering" ? null : (change.lookInOn ?? proposed);
  const changedAt = changedAtOf(row, { state, onDay });
  const { fromId } = deed;
  const data = { state, step, lookInOn, changedAt, version: version + 1, ...(fromId && { fromId }) };
  await tx.connection.update({ where: { id: connectionId }, data });
}

/** Since when the state holds: a step within it changes nothing. */
function changedAtOf(row: { state: string; changedAt: Date }, to: { state: ConnectionState; onDay: string }): Date {
  return row.state === to.state ? row.changedAt : startOfTokyoDate(to.onDay);
}

function stepOf(text: string | null): ConnectingStep | null {
  return CONNECTING_STEPS.find((step) => step === text) ?? null;
}
