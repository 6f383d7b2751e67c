import { expect, test } from "vitest";
import type { ConnectionEventKind, ConnectionEventView } from "./connection-event";
import { canTakeOut } from "./event-history";

const event = (id: string, kind: ConnectionEventKind, connectionId: string | null = "con_a"): ConnectionEventView => ({
  ...{ id, kind, connectionId, onDay: "2026-11-24", fromState: null, toState: null, step: null, reason: null },
  ...{ answer: null, level: null, wasDueOn: null, line: "" },
});

test("a note goes at any time, a change only while nothing stands on it", () => {
  const events = [
    event("1", "added"),
    event("2", "changed"),
    event("3", "contact"),
    event("4", "changed"),
    event("5", "changed", "con_b"),
    event("6", "contact"),
    event("7", "motivation", null),
    event("8", "lookIn", "con_b"),
  ];
  const open = events.filter((one) => canTakeOut(one, events)).map(({ id }) => id);
  expect(open).toEqual(["3", "4", "6", "7", "8"]);
});

test("an adding goes only when it is all there is", () => {
  const alone = [event("1", "added"), event("2", "added", "con_b"), event("3", "contact", "con_b")];
  expect(alone.filter((one) => canTakeOut(one, alone)).map(({ id }) => id)).toEqual(["1", "3"]);
});
