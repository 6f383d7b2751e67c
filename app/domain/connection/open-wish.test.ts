import { describe, expect, it } from "vitest";
import type { HoursRule, OpeningHours } from "~/domain/directory/opening-hours";
import { type OpenWish, openFitOf, wishedDates } from "./open-wish";

/** Tuesday, the 4th of its month. 23 November 2026 is 勤労感謝の日. */
const TODAY = "2026-11-24";
const range = (from: number, to: number) => ({ fromMinutes: from * 60, toMinutes: to * 60 });
const rule = (more: Partial<HoursRule>): OpeningHours => ({
  rules: [{ days: ["tue"], holidays: "closed", ranges: [range(10, 12)], ...more }],
});

describe("the dates a wish speaks of", () => {
  it.each<[OpenWish, string[]]>([
    [{ day: null, part: null }, []],
    [{ day: "today", part: null }, ["2026-11-24"]],
    [{ day: "tomorrow", part: null }, ["2026-11-25"]],
    [{ day: "2026-12-01", part: "morning" }, ["2026-12-01"]],
    [{ day: "mon", part: null }, ["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]],
    [{ day: "tue", part: null }, ["2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"]],
  ])("%j → %j", (wish, dates) => expect(wishedDates(wish, TODAY)).toEqual(dates));

  it("are the coming week for a part of the day alone", () => {
    expect(wishedDates({ day: null, part: "evening" }, TODAY)).toHaveLength(7);
  });
});

describe("open when it is wanted", () => {
  it.each<[string, OpeningHours | null, OpenWish, ReturnType<typeof openFitOf>]>([
    ["nothing is wished", rule({}), { day: null, part: null }, null],
    ["hours are unknown", null, { day: "today", part: null }, { fit: "unknown" }],
    ["today", rule({}), { day: "today", part: null }, { fit: "yes", date: TODAY, ranges: [range(10, 12)] }],
    ["this morning", rule({}), { day: "today", part: "morning" }, { fit: "yes", date: TODAY, ranges: [range(10, 12)] }],
    ["not this afternoon", rule({}), { day: "today", part: "afternoon" }, { fit: "no" }],
    ["not tomorrow", rule({}), { day: "tomorrow", part: null }, { fit: "no" }],
    [
      "the next 2nd Tuesday",
      rule({ nths: [2] }),
      { day: "tue", part: null },
      { fit: "yes", date: "2026-12-08", ranges: [range(10, 12)] },
    ],
    [
      "open at unknown times: the day is known",
      rule({ ranges: [] }),
      { day: "today", part: null },
      { fit: "yes", date: TODAY, ranges: [] },
    ],
    [
      "open at unknown times: the hour is not",
      rule({ ranges: [] }),
      { day: "today", part: "morning" },
      { fit: "unknown" },
    ],
    [
      "ten minutes of the afternoon are no visit",
      rule({ ranges: [{ fromMinutes: 600, toMinutes: 730 }] }),
      { day: "today", part: "afternoon" },
      { fit: "no" },
    ],
  ])("%s", (_name, hours, wish, fit) => expect(openFitOf(hours, wish, TODAY)).toEqual(fit));
});
