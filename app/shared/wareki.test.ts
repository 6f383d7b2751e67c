import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isDateKey } from "./dates";
import { ERAS, formatWareki, fromWareki, isInEra, toWareki } from "./wareki";

const anyDay = fc.integer({ min: 0, max: 120_000 }).map((days) => addDays("1873-01-01", days));

test("a day in 和暦 and back is the same day", () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const wareki = toWareki(date);
      expect(wareki && fromWareki(wareki)).toBe(date);
      expect(isInEra(date, wareki?.era ?? "")).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["2019-04-30", "平成31年4月30日"],
  ["2019-05-01", "令和元年5月1日"],
  ["2021-02-02", "令和3年2月2日"],
  ["1989-01-07", "昭和64年1月7日"],
  ["1989-01-08", "平成元年1月8日"],
  ["1926-12-25", "昭和元年12月25日"],
  ["1926-12-24", "大正15年12月24日"],
  ["1912-07-30", "大正元年7月30日"],
  ["1912-07-29", "明治45年7月29日"],
  ["1873-01-01", "明治6年1月1日"],
  ["1872-12-31", "1872年12月31日"],
])("%s is %s", (date, text) => {
  expect(formatWareki(date)).toBe(text);
});

test("the eras leave no day out", () => {
  for (const [i, era] of ERAS.slice(1).entries()) {
    const next = ERAS[i]!;
    expect([era.last, addDays(era.last, 1)]).toContain(next.first);
    expect(isDateKey(era.first)).toBe(true);
  }
});

test("a day that does not exist is none, and an era's last year ends with it", () => {
  expect(fromWareki({ era: "令和", year: 2, month: 2, day: 30 })).toBeNull();
  expect(fromWareki({ era: "令和", year: 0, month: 1, day: 1 })).toBeNull();
  expect(isInEra("2019-05-01", "平成")).toBe(false);
  expect(isInEra("2019-04-30", "令和")).toBe(false);
});
