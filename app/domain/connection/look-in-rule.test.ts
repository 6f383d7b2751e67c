import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDateKey } from "~/shared/dates";
import { CONNECTION_STATES } from "./connection-state";
import { growthOf, LOOK_IN_DAYS, LOOK_IN_LIMITS, lookInDaysOf } from "./look-in-rule";
import { lookInProposals, proposeLookIn } from "./propose-look-in";
import { isWorkingDay, nextWorkingDay } from "./working-day";

// The table of docs/look-in.md.
describe("days until the next look-in", () => {
  it.each([
    ["considering", 0, null, null],
    ["considering", 9, 5, null],
    ["connecting", 0, null, 7],
    ["connecting", 4, null, 7],
    ["connected", 1, null, 14],
    ["connected", 2, null, 18],
    ["connected", 3, null, 21],
    ["connected", 5, null, 28],
    ["connected", 12, null, 28],
    ["watching", 1, null, 30],
    ["watching", 2, null, 38],
    ["watching", 3, null, 45],
    ["watching", 4, null, 53],
    ["watching", 5, null, 60],
    ["watching", 60, null, 60],
    ["returned", 3, null, 7],
    ["returned", 3, 0, 4],
    ["reconnecting", 0, 10, 4],
    ["connecting", 0, 59, 4],
    ["connecting", 0, 60, 7],
    ["connected", 1, 59, 7],
    ["connected", 1, 60, 14],
    ["watching", 5, 59, 30],
    ["watching", 5, 60, 60],
  ] as const)("%s, %i living, %s days after もどし: %s", (state, living, daysSinceReturn, days) => {
    expect(lookInDaysOf({ state, living, daysSinceReturn, own: {} })).toBe(days);
  });

  it.each([
    [{ watching: 60 }, "watching", 5, null, 90],
    [{ watching: 90 }, "watching", 1, 3, 45],
    [{ connecting: 3 }, "connecting", 0, 3, 3],
    [{ connected: 10 }, "connected", 3, null, 15],
    [{ connected: 10 }, "watching", 1, null, 30],
  ] as const)("with the professional's own %j: %s, %i living, %s days after: %i", (own, state, living, since, days) => {
    expect(lookInDaysOf({ state, living, daysSinceReturn: since, own })).toBe(days);
  });

  const facts = fc.record({
    state: fc.constantFrom(...CONNECTION_STATES),
    living: fc.nat({ max: 80 }),
    daysSinceReturn: fc.option(fc.nat({ max: 400 }), { nil: null }),
    own: fc.dictionary(
      fc.constantFrom(...(Object.keys(LOOK_IN_DAYS) as (keyof typeof LOOK_IN_DAYS)[])),
      fc.integer({ min: LOOK_IN_LIMITS.fewest, max: LOOK_IN_LIMITS.most }),
    ),
  });

  it("stay within the limits, never fall with one more living つながり, never rise with a もどし", () => {
    fc.assert(
      fc.property(facts, (one) => {
        const days = lookInDaysOf(one);
        if (one.state === "considering") return days === null;
        const more = lookInDaysOf({ ...one, living: one.living + 1 })!;
        const shaken = lookInDaysOf({ ...one, daysSinceReturn: 0 })!;
        return days! >= 3 && days! <= 90 && Number.isInteger(days) && more >= days! && shaken <= days!;
      }),
    );
  });

  it("grow only where the person stands", () => {
    expect(CONNECTION_STATES.map((state) => growthOf(state, 3))).toEqual([1, 1, 1.5, 1.5, 1, 1]);
    expect(growthOf("connected", 0)).toBe(1);
  });
});

describe("the day that is proposed", () => {
  const propose = (
    state: (typeof CONNECTION_STATES)[number],
    from: string,
    today = from,
    lastReturnOn: string | null = null,
  ) => proposeLookIn({ state, from, today, facts: { living: 1, lastReturnOn, own: {} } });

  it.each([
    // 24 November 2026 is a Tuesday.
    ["connected", "2026-11-24", "2026-12-08"],
    // Seven days on from a Saturday is a Saturday: Monday.
    ["connecting", "2026-11-21", "2026-11-30"],
    // 16 November + 7 = Labour Thanksgiving Day.
    ["connecting", "2026-11-16", "2026-11-24"],
    // 29 December to 3 January offices are closed; the 2nd and 3rd are a weekend too.
    ["connecting", "2026-12-22", "2027-01-04"],
    ["considering", "2026-11-24", null],
  ] as const)("%s on %s: %s", (state, from, day) => {
    expect(propose(state, from)).toBe(day);
  });

  it("is never today or before, however long ago it is counted from", () => {
    expect(propose("connecting", "2026-09-01", "2026-11-24")).toBe("2026-11-25");
    expect(propose("connecting", "2026-11-17", "2026-11-24")).toBe("2026-11-25");
  });

  it("is near for sixty days after a もどし of any つながり", () => {
    expect(propose("connected", "2026-11-24", "2026-11-24", "2026-10-01")).toBe("2026-12-01");
    expect(propose("connected", "2026-11-24", "2026-11-24", "2026-09-25")).toBe("2026-12-08");
  });

  it("is a working day after today, always", () => {
    const day = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2049-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...CONNECTION_STATES), day, day, (state, from, today) => {
        const proposed = propose(state, from < today ? from : today, today);
        if (state === "considering") return proposed === null;
        return isDateKey(proposed!) && proposed! > today && isWorkingDay(proposed!);
      }),
    );
  });

  it("stands in the forms for each state that may follow, with the living ones of then", () => {
    const connection = (id: string, state: (typeof CONNECTION_STATES)[number]) => ({
      ...{ id, state, listingName: "見本の縁側", listing: null, isRole: false, step: null, fit: null, fromId: null },
      ...{ threadId: null, lookInOn: null, version: 1, changedAt: "2026-11-01" },
    });
    const alias = { connections: [connection("con_1", "connected"), connection("con_2", "watching")], events: [] };
    const today = "2026-11-24";
    expect(lookInProposals({ alias, connectionId: "con_1", own: {}, today })).toEqual({
      connected: "2026-12-14", // 18 days on is Saturday 12 December
      watching: "2027-01-04", // 38 days on is 1 January
      returned: "2026-11-30", // 4 days on is Saturday
    });
    expect(lookInProposals({ alias, connectionId: "con_9", own: {}, today })).toEqual({});
  });
});

describe("the next working day", () => {
  it.each([
    ["2026-11-20", "2026-11-24"], // a weekend and a holiday between
    ["2026-11-24", "2026-11-25"],
    ["2026-12-28", "2027-01-04"],
    ["2026-05-01", "2026-05-07"],
  ])("after %s is %s", (day, next) => {
    expect(nextWorkingDay(day)).toBe(next);
  });
});
