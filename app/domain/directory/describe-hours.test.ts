import { describe, expect, it } from "vitest";
import { describeHours } from "./describe-hours";
import { parseHoursText } from "./parse-hours-text";

describe("describeHours", () => {
  it.each([
    ["月～金 8:30～17:15", ["月～金 8:30～17:15"], ["Mon–Fri 8:30–17:15"]],
    [
      "平日 9:00～12:00、13:00～17:00",
      ["月～金 9:00～12:00、13:00～17:00（祝日を除く）"],
      ["Mon–Fri 9:00–12:00, 13:00–17:00 (closed on public holidays)"],
    ],
    ["毎月第2火曜 10:00～11:30", ["毎月第2火曜 10:00～11:30"], ["2nd Tue of the month 10:00–11:30"]],
    ["第1・3土曜", ["毎月第1・第3土曜"], ["1st and 3rd Sat of the month"]],
    ["最終金曜 18:00～20:00", ["毎月最終金曜 18:00～20:00"], ["last Fri of the month 18:00–20:00"]],
    [
      "火～金9:00～19:00 土日祝9:00～17:00",
      ["火～金 9:00～19:00", "土・日・祝日 9:00～17:00"],
      ["Tue–Fri 9:00–19:00", "Sat, Sun, public holidays 9:00–17:00"],
    ],
    ["24時間", ["毎日 24時間"], ["Every day 24 hours"]],
    ["金 18:00～2:00", ["金 18:00～翌2:00"], ["Fri 18:00–2:00"]],
    ["10月～3月 火・木 9:00～17:00", ["10～3月 火・木 9:00～17:00"], ["Oct–Mar: Tue, Thu 9:00–17:00"]],
    [
      "火～日 9:00～17:00 祝日も開館",
      ["火～日 9:00～17:00（祝日も）"],
      ["Tue–Sun 9:00–17:00 (also on public holidays)"],
    ],
  ])("%s", (text, ja, en) => {
    const { hours } = parseHoursText(text);
    expect(describeHours(hours, "ja")).toEqual(ja);
    expect(describeHours(hours, "en")).toEqual(en);
  });

  it("names single dates and closed dates", () => {
    const hours = {
      rules: [],
      dates: [{ date: "2026-11-24", ranges: [{ fromMinutes: 600, toMinutes: 720 }] }],
      closedDates: ["2026-12-29"],
    };
    expect(describeHours(hours, "ja")).toEqual(["2026年11月24日（火） 10:00～12:00", "休み：2026年12月29日（火）"]);
  });

  it("has no words for unknown hours", () => {
    expect(describeHours(null, "ja")).toEqual([]);
  });
});
