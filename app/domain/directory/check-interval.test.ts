import { describe, expect, it } from "vitest";
import { checkDueAt, isCheckOverdue, nextCheckAfter, readCheckInterval } from "./check-interval";

const confirmedAt = new Date("2026-01-10T15:00:00Z"); // 11 January in Tokyo
const createdAt = new Date("2025-12-01T00:00:00Z");

describe("when a listing must be looked at again", () => {
  it.each([
    ["resource", "2027-01-10T15:00:00.000Z"],
    ["activity", "2026-07-09T15:00:00.000Z"],
    ["role", "2026-04-10T15:00:00.000Z"],
    ["person", "2026-07-09T15:00:00.000Z"],
  ] as const)("depends on its kind: %s", (kind, expected) => {
    expect(nextCheckAfter(confirmedAt, { kind, checkIntervalDays: null }).toISOString()).toBe(expected);
  });

  it("follows the interval of its own when it has one", () => {
    const due = nextCheckAfter(confirmedAt, { kind: "resource", checkIntervalDays: 30 });
    expect(due.toISOString()).toBe("2026-02-09T15:00:00.000Z");
  });

  it("is the kept date, else counted from the confirmation, else from the day it came in", () => {
    const listing = { kind: "role" as const, checkIntervalDays: null, createdAt };
    const kept = new Date("2026-05-05T15:00:00Z");
    expect(checkDueAt({ ...listing, confirmedAt, nextCheckAt: kept })).toEqual(kept);
    expect(checkDueAt({ ...listing, confirmedAt, nextCheckAt: null }).toISOString()).toBe("2026-04-10T15:00:00.000Z");
    expect(checkDueAt({ ...listing, confirmedAt: null, nextCheckAt: null }).toISOString()).toBe(
      "2026-02-28T15:00:00.000Z",
    );
  });

  it.each([
    ["", null],
    ["30", 30],
    ["365", 365],
    ["31", undefined],
    ["030", undefined],
    ["-90", undefined],
    [null, undefined],
    [["30"], undefined],
  ])("is chosen by an officer: %j is %s", (typed, days) => {
    expect(readCheckInterval(typed)).toBe(days);
  });

  it("is past from the day after", () => {
    expect(isCheckOverdue("2026-11-21", "2026-11-21")).toBe(false);
    expect(isCheckOverdue("2026-11-21", "2026-11-22")).toBe(true);
  });
});
