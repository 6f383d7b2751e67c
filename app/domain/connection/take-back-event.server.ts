import type { Actor } from "~/domain/accounts/actor";
import type { Tx } from "~/gateways/db.server";
import { startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import type { Connection, ConnectionEvent } from "~prisma/client";
import { auditAlias } from "./alias-audit.server";
import { MOVING_KINDS } from "./connection-event";
import { hasSteps, toConnectionState } from "./connection-state";
import { nextLookInOn } from "./next-look-in.server";
import { keepLatestMotivation } from "./note-motivation.server";
import { touchAlias } from "./record-event.server";

type Taking = { actor: Actor; event: ConnectionEvent; now: Date };

/**
 * Takes an event back inside a transaction that holds its alias. The last thing that moved a つながり brings back what was
 * before: state, step, look-in day; a candidate that was just added goes. An older look-in, a word, a contact, a 意欲 or a
 * problem goes and moves nothing. Throws DomainError("conflict") for a change or an adding that others stand on.
 */
export async function takeBackEvent(tx: Tx, taking: Taking): Promise<void> {
  const { actor, event, now } = taking;
  const { aliasId, kind } = event;
  const connection = event.connectionId && (await tx.connection.findUnique({ where: { id: event.connectionId } }));
  const isLast = !connection || (await isLastOf(tx, event, connection.id));
  if (!isLast && (kind === "changed" || kind === "added")) throw new DomainError("conflict", { event: event.id });
  await tx.connectionEvent.delete({ where: { id: event.id } });
  if (kind === "motivation") await keepLatestMotivation(tx, aliasId);
  if (connection && kind === "added") await tx.connection.delete({ where: { id: connection.id } });
  if (connection && isLast && kind === "changed") await putStateBack(tx, { ...taking, connection });
  if (connection && isLast && kind === "lookIn") {
    const data = { lookInOn: event.wasDueOn, version: connection.version + 1 };
    await tx.connection.update({ where: { id: connection.id }, data });
  }
  await touchAlias(tx, aliasId, now);
  await auditAlias(tx, { actor, action: `alias.takenBack.${kind}`, aliasId });
}

/** An adding is the last only when it is all there is. */
async function isLastOf(tx: Tx, event: ConnectionEvent, connectionId: string): Promise<boolean> {
  const kinds = event.kind === "added" ? {} : { kind: { in: [...MOVING_KINDS] } };
  const later = await tx.connectionEvent.count({
    where: { connectionId, ...kinds, id: { not: event.id }, createdAt: { gte: event.createdAt } },
  });
  return later === 0;
}

async function putStateBack(tx: Tx, taking: Taking & { connection: Connection }): Promise<void> {
  const { event, connection } = taking;
  if (event.fromState === null) throw new Error(`The change ${event.id} does not say what was before`);
  const state = toConnectionState(event.fromState);
  const changes = await tx.connectionEvent.findMany({
    where: { connectionId: connection.id, kind: "changed", toState: state },
    orderBy: { createdAt: "desc" },
    select: { onDay: true, step: true, fromState: true },
  });
  const entered = changes.find(({ fromState }) => fromState !== state);
  const begunElsewhere = event.toState === "reconnecting" && state !== "reconnecting" ? connection.fromId : null;
  await tx.connection.update({
    where: { id: connection.id },
    data: {
      state,
      step: hasSteps(state) ? (changes[0]?.step ?? "asked") : null,
      lookInOn: event.wasDueOn,
      changedAt: entered ? startOfTokyoDate(entered.onDay) : connection.createdAt,
      version: connection.version + 1,
      ...(begunElsewhere && { fromId: null }),
    },
  });
  if (begunElsewhere) await dueAgain(tx, begunElsewhere, taking);
}

/** The つながり that a つなぎ直し had begun at waits for a look-in again. */
async function dueAgain(tx: Tx, connectionId: string, { actor, now }: Taking): Promise<void> {
  const source = await tx.connection.findUnique({ where: { id: connectionId } });
  if (source?.state !== "returned" || source.lookInOn !== null) return;
  const { aliasId, version } = source;
  const wish = { actor, aliasId, connectionId, state: "returned", from: tokyoDateKey(now), now } as const;
  const lookInOn = await nextLookInOn(tx, wish);
  await tx.connection.update({ where: { id: connectionId }, data: { lookInOn, version: version + 1 } });
}
