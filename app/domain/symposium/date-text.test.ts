import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, WEEKDAYS, weekdayOf } from "~/shared/dates";
import { formatWareki } from "~/shared/wareki";
import { type DateProblem, readDateText } from "./date-text";

const TODAY = "2026-11-22";

describe("a day that is certain", () => {
  test.each([
    ["2026年11月21日", "2026-11-21"],
    ["2026年11月21日（土）", "2026-11-21"],
    ["２０２６年１１月２１日（土）", "2026-11-21"],
    ["2026年 11月 21日 (土)", "2026-11-21"],
    ["2026年11月21日（土曜）", "2026-11-21"],
    ["2026年11月21日土曜日", "2026-11-21"],
    ["2026年11月21日(Sat)", "2026-11-21"],
    ["2026/11/21", "2026-11-21"],
    ["2026-11-21", "2026-11-21"],
    ["2026.11.21", "2026-11-21"],
    ["2026／11／21（土）", "2026-11-21"],
    ["2026−11−21", "2026-11-21"],
    ["20261121", "2026-11-21"],
    ["2026年2月1日", "2026-02-01"],
    ["2026年02月01日（日）", "2026-02-01"],
    ["二〇二六年十一月二十一日", "2026-11-21"],
    ["令和8年11月21日", "2026-11-21"],
    ["令和８年１１月２１日（土）", "2026-11-21"],
    ["令和八年十一月二十一日（土）", "2026-11-21"],
    ["令和 8 年 11 月 21 日", "2026-11-21"],
    ["㋿8年11月21日", "2026-11-21"],
    ["R8.11.21", "2026-11-21"],
    ["R8/11/21（土）", "2026-11-21"],
    ["r08-11-21", "2026-11-21"],
    ["R.8.11.21", "2026-11-21"],
    ["令和元年5月1日（水）", "2019-05-01"],
    ["令和1年5月1日", "2019-05-01"],
    ["平成31年4月30日（火・祝）", "2019-04-30"],
    ["H31.4.30", "2019-04-30"],
    ["㍻31年4月30日", "2019-04-30"],
    ["平成元年1月8日", "1989-01-08"],
    ["昭和64年1月7日（土）", "1989-01-07"],
    ["S64.1.7", "1989-01-07"],
    ["昭和元年12月25日", "1926-12-25"],
    ["大正15年12月24日", "1926-12-24"],
    ["明治45年7月29日", "1912-07-29"],
    ["2021年（令和3年）2月2日（火）", "2021-02-02"],
    ["令和3年（2021年）2月2日（火）", "2021-02-02"],
    ["2021（R3）年2月2日", "2021-02-02"],
    ["2026年11月23日（月・祝）", "2026-11-23"],
    ["2026年11月23日（祝・月）", "2026-11-23"],
    ["2024年2月29日（木）", "2024-02-29"],
  ])("%s", (text, date) => {
    expect(readDateText(text, TODAY)).toMatchObject({ ok: true, date });
  });
});

describe("a day that is not", () => {
  test.each<[string, DateProblem, string[]]>([
    ["令和２年２月２日（火）", "weekday", ["2020-02-02 sun", "2021-02-02 tue"]],
    ["2020年2月2日（火）", "weekday", ["2020-02-02 sun", "2021-02-02 tue"]],
    ["令和8年11月21日（日）", "weekday", ["2026-11-21 sat", "2027-11-21 sun"]],
    ["2025/11/22（日）", "weekday", ["2025-11-22 sat", "2026-11-22 sun"]],
    ["2024年2月29日（水）", "weekday", ["2024-02-29 thu"]],
    ["平成31年5月1日", "era", ["2019-05-01 wed"]],
    ["令和元年4月30日", "era", ["2019-04-30 tue"]],
    ["昭和64年1月8日", "era", ["1989-01-08 sun"]],
    ["平成30年13月1日", "noSuchDay", []],
    ["平成35年2月3日", "era", ["2023-02-03 fri"]],
    ["2021年（令和2年）2月2日（火）", "era", ["2021-02-02 tue", "2020-02-02 sun"]],
    ["令和0年5月1日", "noSuchDay", []],
    ["2026年2月29日", "noSuchDay", []],
    ["令和8年2月30日（月）", "noSuchDay", []],
    ["2026年11月31日", "noSuchDay", []],
    ["11月22日", "noYear", ["2026-11-22 sun", "2027-11-22 mon"]],
    ["11/21（日）", "noYear", ["2027-11-21 sun", "2032-11-21 sun"]],
    ["2月30日", "noSuchDay", []],
    ["26/11/21", "noYear", ["2027-11-21 sun", "2028-11-21 tue"]],
    ["2026年11月21日（土）・22日（日）", "several", []],
    ["2026年11月21日〜22日", "several", []],
    ["2026年11月21日（土）、28日（土）", "several", []],
    ["", "empty", []],
    ["　", "empty", []],
    ["来週の土曜日", "unreadable", []],
    ["11月第3土曜日", "unreadable", []],
    ["2026年11月", "unreadable", []],
    ["2026年秋", "unreadable", []],
    ["21/11/2026", "unreadable", []],
    ["文化8年11月21日", "unreadable", []],
    ["<script>", "unreadable", []],
  ])("%s → %s", (text, problem, readings) => {
    const result = readDateText(text, TODAY);
    expect(result).toMatchObject({ ok: false, problem });
    expect(result.ok ? [] : result.readings.map(({ date, weekday }) => `${date} ${weekday}`)).toEqual(readings);
  });

  test("without today a day without a year offers nothing", () => {
    expect(readDateText("11月21日")).toEqual({ ok: false, problem: "noYear", readings: [] });
  });
});

describe("for any day", () => {
  const anyDay = fc.integer({ min: 0, max: 88_000 }).map((days) => addDays("1873-01-01", days));
  const letters = "月火水木金土日";

  test("和暦 with its weekday is read as the day it is", () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (date, isWide) => {
        const plain = `${formatWareki(date)}（${letters[WEEKDAYS.indexOf(weekdayOf(date))]}）`;
        const text = isWide ? plain.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)) : plain;
        expect(readDateText(text)).toEqual({ ok: true, date, hasWeekday: true });
      }),
      { numRuns: 3000 },
    );
  });

  test("any other weekday is noticed, and the readings hold the day and one of that weekday", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (date, shift) => {
        const wrong = WEEKDAYS[(WEEKDAYS.indexOf(weekdayOf(date)) + shift) % 7]!;
        const result = readDateText(`${formatWareki(date)}（${letters[WEEKDAYS.indexOf(wrong)]}）`);
        expect(result).toMatchObject({ ok: false, problem: "weekday" });
        if (result.ok) return;
        expect(result.readings[0]?.date).toBe(date);
        for (const other of result.readings.slice(1)) {
          expect(other.weekday).toBe(wrong);
          expect(other.date.slice(5)).toBe(date.slice(5));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("whatever is typed, there is an answer", () => {
    const pieces = fc.constantFrom(..."令和平成昭R8０２6年月日元（）(火)/.-~〜・,、 二十一半'");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const result = readDateText(parts.join(""), TODAY);
        expect(result.ok ? result.date : result.problem).toBeTruthy();
      }),
      { numRuns: 3000 },
    );
  });
});
