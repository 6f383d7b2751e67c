/** When a person stood in which connection, replayed from the recorded changes. */
import type { DateKey } from "~/shared/dates";
import type { ConnectionEventView } from "./connection-event";
import { type ConnectionState, isLiving } from "./connection-state";

/** `to`: the first day on which it no longer stood; null: it stands. */
export type LivingSpan = { from: DateKey; to: DateKey | null };

export type StateChange = { event: ConnectionEventView; to: ConnectionState };

/**
 * The real changes of each connection in the order of time; a new step within a state is none. Being added is none either:
 * everything begins as a candidate, and what is written down today may have been so since last week.
 */
export function stateChanges(events: readonly ConnectionEventView[]): Map<string, StateChange[]> {
  const byConnection = new Map<string, StateChange[]>();
  for (const event of inOrder(events)) {
    const { connectionId, toState: to } = event;
    if (event.kind !== "changed" || !connectionId || !to) continue;
    const changes = byConnection.get(connectionId) ?? [];
    if ((changes.at(-1)?.to ?? "considering") !== to) byConnection.set(connectionId, [...changes, { event, to }]);
  }
  return byConnection;
}

export function livingSpans(changes: readonly StateChange[]): LivingSpan[] {
  const spans: LivingSpan[] = [];
  let open: LivingSpan | null = null;
  for (const { event, to } of changes) {
    if (isLiving(to) && !open) {
      open = { from: event.onDay, to: null };
      spans.push(open);
    } else if (!isLiving(to) && open) {
      open.to = event.onDay;
      open = null;
    }
  }
  return spans.filter(({ from, to }) => from !== to);
}

export function isLivingOn(spans: readonly LivingSpan[], day: DateKey): boolean {
  return spans.some(({ from, to }) => from <= day && (to === null || day < to));
}

/** A change may be written down later than it happened; of one day, in the order they were written. */
export function inOrder(events: readonly ConnectionEventView[]): ConnectionEventView[] {
  return [...events].sort((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : 0));
}
