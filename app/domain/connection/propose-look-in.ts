/** The look-in day that the forms propose. On the server only, as it knows the holidays. */
import { addDays, type DateKey, daysBetween } from "~/shared/dates";
import { type ConnectionState, isLiving, NEXT_STATES } from "./connection-state";
import type { AliasView } from "./connection-view";
import { type LookInDays, lookInDaysOf } from "./look-in-rule";
import { workingDayFrom } from "./working-day";

export type LookInFacts = {
  /** Living つながり, this one included where it is one. */
  living: number;
  /** The day of the last もどし of any of the person's つながり. */
  lastReturnOn: DateKey | null;
  /** The professional's own days. */
  own: Partial<LookInDays>;
};

/**
 * The day to look in again, counted from `from`, the day of the change or of the last look-in: a day on which offices work,
 * and never today or before, also when `from` is long ago. null for a candidate.
 */
export function proposeLookIn(wish: {
  state: ConnectionState;
  from: DateKey;
  today: DateKey;
  facts: LookInFacts;
}): DateKey | null {
  const { state, from, today, facts } = wish;
  const daysSinceReturn = facts.lastReturnOn === null ? null : daysBetween(facts.lastReturnOn, today);
  const days = lookInDaysOf({ state, living: facts.living, daysSinceReturn, own: facts.own });
  if (days === null) return null;
  const day = addDays(from, days);
  return workingDayFrom(day > today ? day : addDays(today, 1));
}

export type LookInProposals = Partial<Record<ConnectionState, DateKey | null>>;

/**
 * For the forms of one つながり: the day proposed if it stays as it is today, and for each state that may follow. Empty when
 * the alias has no such つながり.
 */
export function lookInProposals(wish: {
  alias: Pick<AliasView, "connections" | "events">;
  connectionId: string;
  own: Partial<LookInDays>;
  today: DateKey;
}): LookInProposals {
  const { alias, connectionId, own, today } = wish;
  const connection = alias.connections.find(({ id }) => id === connectionId);
  if (!connection) return {};
  const others = alias.connections.filter(({ id, state }) => id !== connectionId && isLiving(state)).length;
  const returnedOn = lastReturnOn(alias.events);
  const proposals: LookInProposals = {};
  for (const state of [connection.state, ...NEXT_STATES[connection.state]]) {
    const isReturning = state === "returned" && connection.state !== "returned";
    const facts = {
      own,
      living: others + (isLiving(state) ? 1 : 0),
      lastReturnOn: isReturning ? today : returnedOn,
    };
    proposals[state] = proposeLookIn({ state, from: today, today, facts });
  }
  return proposals;
}

/** The day of the last もどし; null when there was none. */
export function lastReturnOn(events: AliasView["events"]): DateKey | null {
  const days = events.filter(({ kind, toState }) => kind === "changed" && toState === "returned");
  return days.reduce<DateKey | null>((last, { onDay }) => (last === null || onDay > last ? onDay : last), null);
}
