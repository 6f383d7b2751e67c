import { describe, expect, it } from "vitest";
import { formatDate, formatShortDate } from "~/i18n/format";
import { parseRuby, rubyReading, withoutRuby } from "~/shared/ruby-text";
import { describeHours } from "../directory/describe-hours";
import { parseHoursText } from "../directory/parse-hours-text";
import { withHoursReadings } from "./hours-readings";

describe("readings over hours and dates", () => {
  it.each([
    ["月～金 8:30～17:15（祝日を除く）", "げつ～きん 8:30～17:15（しゅくじつをのぞく）"],
    ["毎月第2火曜 10:00～11:30", "まいつきだい2かよう 10:00～11:30"],
    ["毎月第1・最終月・木曜 10:00～", "まいつきだい1・さいしゅうげつ・もくよう 10:00～"],
    ["毎日 24時間", "まいにち 24じかん"],
    ["4～9月 土・日・祝日 9:00～翌2:00", "4～9がつ ど・にち・しゅくじつ 9:00～よく2:00"],
    ["休み：2026年12月30日（水）", "やすみ：2026ねん12がつ30にち（すい）"],
    [formatDate("2026-11-01", "ja"), "2026ねん11がつついたち（にち）"],
    [formatShortDate("2026-11-14", "ja"), "11がつじゅうよっか（ど）"],
    [formatShortDate("2026-11-24", "ja"), "11がつにじゅうよっか（か）"],
  ])("%s is read %s", (line, read) => {
    const given = withHoursReadings(line);
    expect(rubyReading(given)).toBe(read);
    expect(withoutRuby(given)).toBe(line);
  });

  it.each(["月～金 8:30～17:15", "第2・第4水曜 13:00～15:00", "毎日 10:00～16:00", "毎月最終土曜 11:00～14:00"])(
    "leaves no kanji of %s without a reading",
    (text) => {
      const parsed = parseHoursText(text);
      const lines = describeHours(parsed.hours, "ja");
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const bare = parseRuby(withHoursReadings(line)).filter(({ reading }) => reading === null);
        expect(bare.map((part) => part.text).join("")).not.toMatch(/\p{Script=Han}/u);
      }
    },
  );
});
