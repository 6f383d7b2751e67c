import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CONNECTING_STEPS,
  CONNECTION_STATES,
  type ConnectingStep,
  type ConnectionState,
  canBeginAgain,
  canChange,
  canFollow,
  hasSteps,
  isLiving,
  NEXT_STATES,
  toConnectionState,
} from "./connection-state";

// Rows: from. Columns: to, in the order of CONNECTION_STATES (検討 つなぎ中 つながった 見守り もどし つなぎ直し).
const TABLE: Record<ConnectionState, string> = {
  considering: "- x - - - -",
  connecting: "x - x - x -",
  connected: "- - - x x -",
  watching: "- - x - x -",
  returned: "x - - - - x",
  reconnecting: "x - x - x -",
};

describe("the states of a つながり", () => {
  it.each(CONNECTION_STATES)("%s is followed by those of the table", (from) => {
    const row = CONNECTION_STATES.map((to) => (canFollow(from, to) ? "x" : "-")).join(" ");
    expect(row).toBe(TABLE[from]);
  });

  it("are told as they are", () => {
    expect(CONNECTION_STATES.map(isLiving)).toEqual([false, false, true, true, false, false]);
    expect(CONNECTION_STATES.map(hasSteps)).toEqual([false, true, false, false, false, true]);
    expect(CONNECTION_STATES.map(canBeginAgain)).toEqual([true, false, false, false, true, false]);
    expect(CONNECTION_STATES.map(toConnectionState)).toEqual([...CONNECTION_STATES]);
    expect(() => toConnectionState("closed")).toThrow("No such state");
  });

  const state = fc.constantFrom(...CONNECTION_STATES);
  const step = fc.constantFrom<ConnectingStep | null>(null, ...CONNECTING_STEPS);

  it("never end: no sequence of changes comes to a state without a way on, nor out of reach of another", () => {
    const change = fc.record({ state, step });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (wishes) => {
        let at: { state: ConnectionState; step: ConnectingStep | null } = { state: "considering", step: null };
        for (const wish of wishes) if (canChange(at, wish)) at = wish;
        expect(NEXT_STATES[at.state].length).toBeGreaterThan(0);
        expect(reachableFrom(at.state)).toEqual(new Set(CONNECTION_STATES));
      }),
    );
  });

  it("change on to what may follow, or to another step of the same", () => {
    fc.assert(
      fc.property(state, step, state, step, (from, fromStep, to, toStep) => {
        const isMove = canChange({ state: from, step: fromStep }, { state: to, step: toStep });
        if (from !== to) return isMove === NEXT_STATES[from].includes(to);
        return isMove === (hasSteps(to) && toStep !== null && toStep !== fromStep);
      }),
    );
  });
});

function reachableFrom(start: ConnectionState): Set<ConnectionState> {
  const seen = new Set<ConnectionState>([start]);
  for (const state of seen) for (const next of NEXT_STATES[state]) seen.add(next);
  return seen;
}
