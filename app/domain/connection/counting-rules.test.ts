import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anActor, anOfficer } from "../../../tests/factories/actor";
import { canSeeCounts, countPeriod, isEnoughToCount, SMALLEST_COUNTED, showPart } from "./counting-rules";

describe("the time that is counted", () => {
  it.each([
    ["2026-11-21T01:00:00Z", "2025-11-01", "2026-10-31"],
    ["2026-11-30T14:59:59Z", "2025-11-01", "2026-10-31"],
    ["2026-11-30T15:00:00Z", "2025-12-01", "2026-11-30"],
    ["2027-01-01T00:00:00Z", "2026-01-01", "2026-12-31"],
    ["2028-03-10T00:00:00Z", "2027-03-01", "2028-02-29"],
  ])("at %s is from %s to %s", (now, from, to) => {
    const period = countPeriod(new Date(now));
    expect(period).toMatchObject({ from, to });
    expect(period.months).toHaveLength(12);
    expect([period.months[0], period.months.at(-1)]).toEqual([from.slice(0, 7), to.slice(0, 7)]);
  });
});

describe("whether a town is counted", () => {
  it.each([
    [5, 3, true],
    [4, 3, false],
    [5, 2, false],
    [500, 2, false],
    [0, 0, false],
  ])("%i aliases of %i professionals: %s", (aliases, professionals, isCounted) => {
    expect(isEnoughToCount({ aliases, professionals })).toBe(isCounted);
  });

  it("is told to its officers only", () => {
    expect(canSeeCounts(anOfficer(["222127"]), "222127")).toBe(true);
    expect(canSeeCounts(anOfficer(["222097"]), "222127")).toBe(false);
    expect(canSeeCounts(anOfficer(["222127"], { hasSecondFactor: false }), "222127")).toBe(false);
    expect(canSeeCounts(anActor({ professionalOf: ["222127"] }), "222127")).toBe(false);
  });
});

describe("a part beside its whole", () => {
  it.each([
    [20, 8, { whole: 20, part: 8 }],
    [20, 4, { whole: 20, part: null }],
    [20, 16, { whole: 20, part: null }],
    [20, 20, { whole: 20, part: null }],
    [10, 5, { whole: 10, part: 5 }],
    [4, 4, { whole: null, part: null }],
    [0, 0, { whole: null, part: null }],
  ])("of %i, %i", (whole, part, shown) => {
    expect(showPart(whole, part)).toEqual(shown);
  });

  it("never leaves a small number to be computed", () => {
    const some = fc.tuple(fc.nat(40), fc.nat(40)).filter(([whole, part]) => part <= whole);
    fc.assert(
      fc.property(some, ([whole, part]) => {
        const shown = showPart(whole, part);
        expect(shown.whole === null).toBe(whole < SMALLEST_COUNTED);
        if (shown.part === null) return;
        expect(shown.part).toBeGreaterThanOrEqual(SMALLEST_COUNTED);
        expect(whole - shown.part).toBeGreaterThanOrEqual(SMALLEST_COUNTED);
      }),
    );
  });
});
