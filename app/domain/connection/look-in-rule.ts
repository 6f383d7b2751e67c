/** After how many days to look in again. The rule in words: docs/look-in.md. */
import type { ConnectionState } from "./connection-state";

/** A candidate is nobody's yet: there is nothing to look in on. */
export const LOOK_IN_STATES = ["connecting", "connected", "watching", "returned", "reconnecting"] as const;
export type LookInState = (typeof LOOK_IN_STATES)[number];
export type LookInDays = Record<LookInState, number>;

/** Days, when nothing else is at work. */
export const LOOK_IN_DAYS: LookInDays = { connecting: 7, connected: 14, watching: 30, returned: 7, reconnecting: 7 };

/** No proposal is nearer or farther, and no setting either. */
export const LOOK_IN_LIMITS = { fewest: 3, most: 90 };

/** So long after a もどし every interval is halved: the rest of the circle may be shaken too. */
export const UNSTEADY_DAYS = 60;

const GROWTH_A_CONNECTION = 0.25;
const MOST_GROWTH = 2;

export function isLookInState(state: ConnectionState): state is LookInState {
  return state !== "considering";
}

/**
 * How much longer one may wait because others look too: 1 with one living つながり, 1.25 with two … 2 with five and more.
 * Only where the person stands: an answer that is waited for, or someone who came back, waits no longer for it.
 */
export function growthOf(state: ConnectionState, living: number): number {
  if (state !== "connected" && state !== "watching") return 1;
  return Math.min(MOST_GROWTH, 1 + GROWTH_A_CONNECTION * Math.max(0, living - 1));
}

/**
 * Days until the next look-in; null for a candidate. `living` counts the person's living つながり, this one included where
 * it is one; `daysSinceReturn` are those since the last もどし of any of them (null: none); `own` are the professional's days.
 */
export function lookInDaysOf(facts: {
  state: ConnectionState;
  living: number;
  daysSinceReturn: number | null;
  own: Partial<LookInDays>;
}): number | null {
  const { state, living, daysSinceReturn, own } = facts;
  if (!isLookInState(state)) return null;
  const isUnsteady = daysSinceReturn !== null && daysSinceReturn >= 0 && daysSinceReturn < UNSTEADY_DAYS;
  const days = (own[state] ?? LOOK_IN_DAYS[state]) * growthOf(state, living);
  const capped = Math.min(LOOK_IN_LIMITS.most, days) * (isUnsteady ? 0.5 : 1);
  return Math.max(LOOK_IN_LIMITS.fewest, Math.round(capped));
}
