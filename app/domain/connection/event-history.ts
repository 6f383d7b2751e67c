/** The history of an alias as its page shows it. */
import { type ConnectionEventKind, type ConnectionEventView, MOVING_KINDS } from "./connection-event";

/** As many are shown until all are asked for. */
export const EVENTS_SHOWN = 20;

/**
 * Whether an event can be taken out: a change only when nothing has moved its つながり since, an adding only when it is all
 * there is. `events` are all of the alias, oldest first.
 */
export function canTakeOut(event: ConnectionEventView, events: readonly ConnectionEventView[]): boolean {
  const { id, kind, connectionId } = event;
  if (kind !== "changed" && kind !== "added") return true;
  const ofSame = events.filter((other) => other.connectionId === connectionId);
  if (kind === "added") return ofSame.length === 1;
  const moving: readonly ConnectionEventKind[] = MOVING_KINDS;
  return ofSame.filter((other) => moving.includes(other.kind)).at(-1)?.id === id;
}
