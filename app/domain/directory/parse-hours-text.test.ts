import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WEEKDAYS, type Weekday } from "~/shared/dates";
import type { HoursRule } from "./opening-hours";
import { parseHoursText } from "./parse-hours-text";

const WORK: Weekday[] = ["mon", "tue", "wed", "thu", "fri"];
const ALL = [...WEEKDAYS];
const range = (from: string, to: string) => ({ fromMinutes: minutes(from), toMinutes: minutes(to) });
const rule = (
  days: Weekday[],
  holidays: HoursRule["holidays"],
  times: string[],
  rest: Partial<HoursRule> = {},
): HoursRule => ({
  days,
  holidays,
  ...rest,
  ranges: times.map((time) => range(time.split("-")[0]!, time.split("-")[1]!)),
});

function minutes(clock: string): number {
  const [hour, minute] = clock.split(":").map(Number) as [number, number];
  return hour * 60 + minute;
}

describe("parseHoursText", () => {
  it.each<[text: string, rules: HoursRule[], note: string | null]>([
    ["月～金 8:30～17:15", [rule(WORK, "unknown", ["8:30-17:15"])], null],
    ["月～金8：30〜17：15", [rule(WORK, "unknown", ["8:30-17:15"])], null],
    ["平日 8:30～17:15", [rule(WORK, "closed", ["8:30-17:15"])], null],
    ["８：３０～１７：１５（平日）", [rule(WORK, "closed", ["8:30-17:15"])], null],
    ["平日 午前9時～午後5時", [rule(WORK, "closed", ["9:00-17:00"])], null],
    ["月曜日から金曜日 午前8時30分から午後5時15分まで", [rule(WORK, "unknown", ["8:30-17:15"])], null],
    ["土日祝 10:00-16:00", [rule(["sat", "sun"], "closed", ["10:00-16:00"]), rule(ALL, "only", ["10:00-16:00"])], null],
    ["毎月第2火曜 10:00～11:30", [rule(["tue"], "unknown", ["10:00-11:30"], { nths: [2] })], null],
    ["第1・3土曜日 13:00～15:00", [rule(["sat"], "unknown", ["13:00-15:00"], { nths: [1, 3] })], null],
    ["毎月 第１、第３木曜日 13時30分～15時", [rule(["thu"], "unknown", ["13:30-15:00"], { nths: [1, 3] })], null],
    ["毎月最終金曜日 18:00～20:00", [rule(["fri"], "unknown", ["18:00-20:00"], { nths: ["last"] })], null],
    ["火・木", [rule(["tue", "thu"], "unknown", [])], null],
    ["月火水木金", [rule(WORK, "unknown", [])], null],
    ["月火水木金土 08:30～16:30", [rule([...WORK, "sat"], "unknown", ["8:30-16:30"])], null],
    ["毎週水・金 12:00～14:00", [rule(["wed", "fri"], "unknown", ["12:00-14:00"])], null],
    ["9:00～17:00 定休日 月曜", [rule(ALL.slice(1), "unknown", ["9:00-17:00"])], null],
    ["【開館時間】9:00～21:30 【休館日】月曜日", [rule(ALL.slice(1), "unknown", ["9:00-21:30"])], null],
    ["24時間", [rule(ALL, "open", ["0:00-24:00"])], null],
    ["年中無休 9:00～24:00", [rule(ALL, "open", ["9:00-24:00"])], null],
    ["9:00～20:00 年中無休", [rule(ALL, "open", ["9:00-20:00"])], null],
    ["月～金 9:00～17:00（祝日を除く）", [rule(WORK, "closed", ["9:00-17:00"])], null],
    ["月～金（祝日・年末年始を除く）9:00～17:00", [rule(WORK, "closed", ["9:00-17:00"])], "年末年始を除く"],
    ["土日祝日及び年末年始を除く毎日 9:00～16:00", [rule(WORK, "closed", ["9:00-16:00"])], "年末年始を除く"],
    [
      "9:00～17:15 休館日 月曜日、第3日曜日、年末年始",
      [
        rule(["tue", "wed", "thu", "fri", "sat"], "unknown", ["9:00-17:15"]),
        rule(["sun"], "unknown", ["9:00-17:15"], { nths: [1, 2, 4, 5] }),
      ],
      "年末年始を除く",
    ],
    [
      "9:00～21:30 休館日:12月29日から翌年1月3日まで、月曜日",
      [rule(ALL.slice(1), "unknown", ["9:00-21:30"])],
      "12月29日から翌年1月3日までを除く",
    ],
    ["9:00～21:30 定休日 年末年始", [rule(ALL, "unknown", ["9:00-21:30"])], "年末年始を除く"],
    [
      "9:00～21:30 休館日 月の第3日曜日、祝日",
      [
        rule(ALL.slice(0, 6), "closed", ["9:00-21:30"]),
        rule(["sun"], "closed", ["9:00-21:30"], { nths: [1, 2, 4, 5] }),
      ],
      null,
    ],
    ["9:00～22:00 定休日 年中無休", [rule(ALL, "open", ["9:00-22:00"])], null],
    ["月曜日から土曜日まで 10時から16時まで", [rule(ALL.slice(0, 6), "unknown", ["10:00-16:00"])], null],
    ["火～日 9:00～17:00 祝日も開館", [rule(ALL.slice(1), "open", ["9:00-17:00"])], null],
    [
      "火～金9:00～19:00　土日祝9:00～17:00 休館日 月曜日",
      [
        rule(["tue", "wed", "thu", "fri"], "closed", ["9:00-19:00"]),
        rule(["sat", "sun"], "closed", ["9:00-17:00"]),
        rule(ALL, "only", ["9:00-17:00"]),
      ],
      null,
    ],
    [
      "月～金 9:00～12:00、13:00～17:00\n土 9:00～12:00\n日曜・祝日は休み",
      [rule(WORK, "closed", ["9:00-12:00", "13:00-17:00"]), rule(["sat"], "closed", ["9:00-12:00"])],
      null,
    ],
    [
      "（月～金）9:30～18:00（土）9:30～17:00",
      [rule(WORK, "unknown", ["9:30-18:00"]), rule(["sat"], "unknown", ["9:30-17:00"])],
      null,
    ],
    [
      "10:00～12:00 月・水\n13:00～15:00 火",
      [rule(["mon", "wed"], "unknown", ["10:00-12:00"]), rule(["tue"], "unknown", ["13:00-15:00"])],
      null,
    ],
    ["火曜 午後1時～3時", [rule(["tue"], "unknown", ["13:00-15:00"])], null],
    ["金・土 18:00～2:00", [rule(["fri", "sat"], "unknown", ["18:00-26:00"])], null],
    ["毎日 22:00～翌5:00", [rule(ALL, "open", ["22:00-29:00"])], null],
    [
      "4月～9月 月～金 9:00～18:00\n10月～3月 月～金 9:00～17:00",
      [
        rule(WORK, "unknown", ["9:00-18:00"], { months: [4, 5, 6, 7, 8, 9] }),
        rule(WORK, "unknown", ["9:00-17:00"], { months: [1, 2, 3, 10, 11, 12] }),
      ],
      null,
    ],
    ["毎週土曜 9：00〜", [rule(["sat"], "unknown", [])], "毎週土曜 9：00〜"],
    ["水 10:00～15:00（要予約）", [rule(["wed"], "unknown", ["10:00-15:00"])], "要予約"],
    ["平日,土曜日", [rule(WORK, "closed", []), rule(["sat"], "unknown", [])], null],
    ["平日,土曜日,祝日", [rule([...WORK, "sat"], "open", [])], null],
    ["無休（正月除く） 9:00～21:00", [rule(ALL, "open", ["9:00-21:00"])], "正月を除く"],
  ])("%s", (text, rules, note) => {
    expect(parseHoursText(text)).toEqual({ hours: { rules }, note });
  });

  it.each([
    "9:00～17:00",
    "10:00",
    "9時～5時 月～金",
    "祝日を除く",
    "月の14:00-15:00の間は開放不可",
    "月～金 9:00～17:00（曜日により異なる）",
    "9:00～17:15 休館日 月曜日（月曜日が祝日の場合は、翌平日）",
    "9:00～19:00（土・日は9:00～17:00）",
    "毎月10日",
    "隔週水曜 10:00～12:00",
    "毎月最終月曜日休館 9:00～17:00",
    "不定休",
    "土曜日は13:00まで。祝日は不可",
    "水曜日は16:00まで。土曜日は12:00まで",
    "月～金 25:70～26:00",
    "ウエルカフェ",
    "あ".repeat(400),
  ])("does not guess at %s and keeps it as a note", (text) => {
    expect(parseHoursText(text)).toEqual({ hours: null, note: text });
  });

  it("says nothing of an empty text", () => {
    expect(parseHoursText(" 　")).toEqual({ hours: null, note: null });
  });

  it("never throws and never makes a range that ends before it begins", () => {
    const word = fc.constantFrom(
      "月",
      "火",
      "土日",
      "祝",
      "平日",
      "毎月",
      "第2",
      "第1・3",
      "～",
      "9:00",
      "17時半",
      "午後",
      "1時",
      "を除く",
      "定休日",
      "年末年始",
      "、",
      "\n",
      "4月",
      "翌",
      "24時間",
      "(",
      ")",
      "休み",
      "以外",
      "x",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const { hours } = parseHoursText(words.join(""));
        for (const { days, ranges } of hours?.rules ?? []) {
          expect(days.length).toBeGreaterThan(0);
          for (const { fromMinutes, toMinutes } of ranges) expect(toMinutes).toBeGreaterThan(fromMinutes);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
