import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, WEEKDAYS } from "~/shared/dates";
import { openTokens, tokensForDate, tokensForWeekday } from "./open-tokens";
import type { HoursRule, OpeningHours, TimeRange } from "./opening-hours";
import { isOpenOn, openStateAt, rangesOn } from "./opening-hours-rules";
import { parseHoursText } from "./parse-hours-text";

const hoursOf = (text: string): OpeningHours => parseHoursText(text).hours!;
const at = (date: string, clock: string) => new Date(`${date}T${clock}:00+09:00`);

describe("isOpenOn", () => {
  it.each([
    ["月～金 8:30～17:15", "2026-11-24", true],
    ["月～金 8:30～17:15", "2026-11-22", false],
    ["月～金 8:30～17:15", "2026-11-23", null],
    ["平日 8:30～17:15", "2026-11-23", false],
    ["平日 8:30～17:15", "2026-05-06", false],
    ["土日祝 10:00～16:00", "2026-11-23", true],
    ["土日祝 10:00～16:00", "2026-11-24", false],
    ["毎月第2火曜", "2026-11-10", true],
    ["毎月第2火曜", "2026-11-17", false],
    ["毎月最終火曜", "2026-11-24", true],
    ["毎月最終火曜", "2026-12-22", false],
    ["毎月最終火曜", "2026-12-29", true],
    ["第5日曜", "2026-11-29", true],
    ["4月～9月 火 9:00～17:00", "2026-11-24", false],
    ["4月～9月 火 9:00～17:00", "2026-09-29", true],
    ["火～日 9:00～17:00 祝日も開館", "2026-11-03", true],
    ["24時間", "2027-01-01", true],
  ])("%s on %s is %s", (text, date, expected) => {
    expect(isOpenOn(hoursOf(text), date)).toBe(expected);
  });

  it("stays unknown without hours", () => {
    expect(isOpenOn(null, "2026-11-24")).toBeNull();
    expect(isOpenOn({ rules: [] }, "2026-11-24")).toBeNull();
  });

  it("holds single dates and closed dates above the rules", () => {
    const hours: OpeningHours = {
      ...hoursOf("火 9:00～12:00"),
      dates: [{ date: "2026-11-25", ranges: [] }],
      closedDates: ["2026-11-24"],
    };
    expect(["2026-11-17", "2026-11-24", "2026-11-25", "2026-11-26"].map((date) => isOpenOn(hours, date))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(isOpenOn({ rules: [], dates: [{ date: "2026-11-25", ranges: [] }] }, "2026-11-24")).toBe(false);
  });
});

describe("openStateAt", () => {
  it.each([
    ["平日 8:30～17:15", at("2026-11-24", "08:29"), { state: "opensLater", opensAtMinutes: 510 }],
    ["平日 8:30～17:15", at("2026-11-24", "08:30"), { state: "open", closesAtMinutes: 1035 }],
    [
      "平日 8:30～17:15",
      at("2026-11-24", "17:15"),
      { state: "closed", next: { date: "2026-11-25", fromMinutes: 510 } },
    ],
    [
      "平日 8:30～17:15",
      at("2026-11-21", "10:00"),
      { state: "closed", next: { date: "2026-11-24", fromMinutes: 510 } },
    ],
    ["月～金 8:30～17:15", at("2026-11-23", "10:00"), { state: "unknown", openToday: null }],
    ["火 9:00～12:00、13:00～17:00", at("2026-11-24", "12:30"), { state: "opensLater", opensAtMinutes: 780 }],
    ["金 18:00～2:00", at("2026-11-21", "01:59"), { state: "open", closesAtMinutes: 120 }],
    ["金 18:00～2:00", at("2026-11-21", "02:00"), { state: "closed", next: { date: "2026-11-27", fromMinutes: 1080 } }],
    ["金 18:00～2:00", at("2026-11-20", "23:00"), { state: "open", closesAtMinutes: 120 }],
    ["24時間", at("2026-11-21", "03:00"), { state: "open", closesAtMinutes: null }],
    ["年中無休 9:00～24:00", at("2026-11-21", "23:59"), { state: "open", closesAtMinutes: 0 }],
    ["毎週土曜", at("2026-11-21", "10:00"), { state: "unknown", openToday: true }],
    [
      "毎月第2火曜 10:00～11:30",
      at("2026-11-21", "10:00"),
      { state: "closed", next: { date: "2026-12-08", fromMinutes: 600 } },
    ],
  ])("%s at %s", (text, instant, expected) => {
    expect(openStateAt(hoursOf(text), instant)).toEqual(expected);
  });

  it("knows of no next time when the last date is over", () => {
    const hours: OpeningHours = {
      rules: [],
      dates: [{ date: "2026-11-01", ranges: [{ fromMinutes: 600, toMinutes: 660 }] }],
    };
    expect(openStateAt(hours, at("2026-11-21", "10:00"))).toEqual({ state: "closed", next: null });
    expect(openStateAt(null, at("2026-11-21", "10:00"))).toEqual({ state: "unknown", openToday: null });
  });

  it("joins ranges that touch", () => {
    const hours: OpeningHours = {
      rules: [
        { days: ["tue"], holidays: "open", ranges: [{ fromMinutes: 720, toMinutes: 780 }] },
        { days: ["tue"], holidays: "open", ranges: [{ fromMinutes: 540, toMinutes: 720 }] },
      ],
    };
    expect(rangesOn(hours, "2026-11-24")).toEqual([{ fromMinutes: 540, toMinutes: 780 }]);
  });
});

describe("open tokens", () => {
  it("name a date by weekday, week, month and day, and mark a 祝日", () => {
    expect(tokensForDate("2026-11-24").filter((token) => !token.startsWith("m11"))).toEqual([
      "tue",
      "tue4",
      "tueL",
      "d20261124",
    ]);
    expect(tokensForDate("2026-11-23").filter((token) => !token.startsWith("m11"))).toEqual([
      "monh",
      "mon4h",
      "d20261123",
    ]);
    expect(openTokens(hoursOf("毎月第2火曜"))).toEqual(["tue2"]);
    expect(openTokens(hoursOf("火・木 祝日も開館"))).toEqual(["thu", "thuh", "tue", "tueh"]);
    expect(tokensForWeekday("tue")).toEqual(expect.arrayContaining(["tue", "tue2h", "tueL", "m4tue2"]));
  });

  it("agree with isOpenOn on every date of two years", () => {
    const noRanges: fc.Arbitrary<TimeRange[]> = fc.constant([]);
    const rule: fc.Arbitrary<HoursRule> = fc.record(
      {
        days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
        nths: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, "last" as const), { minLength: 1 }) as fc.Arbitrary<
          NonNullable<HoursRule["nths"]>
        >,
        holidays: fc.constantFrom("open", "closed", "unknown", "only"),
        months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
        ranges: noRanges,
      },
      { requiredKeys: ["days", "holidays", "ranges"] },
    );
    const dates = Array.from({ length: 731 }, (_, index) => addDays("2026-01-01", index));
    const hours = fc.record({
      rules: fc.array(rule, { maxLength: 3 }),
      dates: fc.array(fc.record({ date: fc.constantFrom(...dates), ranges: noRanges }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(hours, (some) => {
        const carried = new Set(openTokens(some));
        const wrong = dates.filter(
          (date) => tokensForDate(date).some((token) => carried.has(token)) !== (isOpenOn(some, date) === true),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
