import { describe, expect, it } from "vitest";
import { type PlanPart, planPartSchema } from "./plan-content";
import { minutesFrom, partMinutes, planTime } from "./plan-time";

const part = (more: Partial<PlanPart>): PlanPart => planPartSchema.parse({ id: "a", kind: "watch", ...more });
/** 37:24, as the first of the four lectures. */
const seconds = new Map<string, number | null>([
  ["rec_a", 37 * 60 + 24],
  ["rec_unknown", null],
]);

describe("the minutes of a part", () => {
  it.each<[string, Partial<PlanPart>, number | null]>([
    ["a whole record, rounded up", { recordId: "rec_a" }, 38],
    ["from a moment on", { recordId: "rec_a", fromMs: 30 * 60_000 }, 8],
    ["up to a moment", { recordId: "rec_a", toMs: 10 * 60_000 }, 10],
    ["between two moments", { recordId: "rec_a", fromMs: 60_000, toMs: 181_000 }, 3],
    ["an end behind the end of the record", { recordId: "rec_a", toMs: 90 * 60_000 }, 38],
    ["a record of unknown length, to its end", { recordId: "rec_unknown" }, null],
    ["a record of unknown length, up to a moment", { recordId: "rec_unknown", toMs: 5 * 60_000 }, 5],
    ["an end before the beginning", { recordId: "rec_a", fromMs: 120_000, toMs: 60_000 }, null],
    ["no record", {}, null],
    ["minutes that were typed, over the record's", { recordId: "rec_a", minutes: 45 }, 45],
    ["a discussion", { kind: "discuss", minutes: 20 }, 20],
    ["a discussion without minutes", { kind: "discuss" }, null],
    ["a record named by a part that is no watching", { kind: "read", recordId: "rec_a" }, null],
  ])("%s", (_what, more, minutes) => {
    expect(partMinutes(part(more), seconds)).toBe(minutes);
  });
});

describe("the time of a plan", () => {
  it("adds its parts and tells when each begins", () => {
    const parts = [part({ id: "a", recordId: "rec_a" }), part({ id: "b", kind: "discuss", minutes: 20 })];
    expect(planTime(parts, seconds)).toEqual({
      parts: [
        { id: "a", minutes: 38, startMinute: 0 },
        { id: "b", minutes: 20, startMinute: 38 },
      ],
      totalMinutes: 58,
      isAtLeast: false,
    });
  });

  it("says that it is at least so long when a part has no known length", () => {
    const parts = [part({ id: "a", kind: "exercise" }), part({ id: "b", kind: "break", minutes: 10 })];
    expect(planTime(parts, seconds)).toEqual({
      parts: [
        { id: "a", minutes: null, startMinute: 0 },
        { id: "b", minutes: 10, startMinute: null },
      ],
      totalMinutes: 10,
      isAtLeast: true,
    });
  });

  it("of no parts is nothing", () => {
    expect(planTime([], seconds)).toEqual({ parts: [], totalMinutes: 0, isAtLeast: false });
  });

  it("counts what remains with the part that runs", () => {
    expect(minutesFrom([{ minutes: 38 }, { minutes: null }, { minutes: 20 }], 1)).toBe(20);
  });
});
