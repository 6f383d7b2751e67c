import { describe, expect, it } from "vitest";
import { readSlideTimes, slideTimesText } from "./read-slide-times";

describe("times of slides", () => {
  it.each<[string, number, number]>([
    ["3 00:05:10", 3, 310_000],
    ["３　００：０５：１０", 3, 310_000],
    ["p.3 5:10", 3, 310_000],
    ["スライド3: 5分10秒", 3, 310_000],
    ["3ページ 0:05:10", 3, 310_000],
    ["3, 0:05:10", 3, 310_000],
    ["12\t1:00:00", 12, 3_600_000],
  ])("%s", (line, page, ms) => {
    expect(readSlideTimes(line, 20)).toEqual({ ok: true, times: [{ page, ms }] });
  });

  it.each<[string, string]>([
    ["はじめ 0:10", "noPage"],
    ["0:05:10", "noPage"],
    ["3", "noTime"],
    ["3 0:05:99", "badTime"],
    ["21 0:05:10", "noSuchPage"],
    ["0 0:05:10", "noSuchPage"],
  ])("%s cannot be used", (line, problem) => {
    expect(readSlideTimes(line, 20)).toMatchObject({ ok: false, problems: [{ line: 1, problem }] });
  });

  it("lets a page come again, but not two at one time", () => {
    const list = "1 0:00:00\n2 0:01:00\n1 0:02:00";
    const read = readSlideTimes(list, null);
    expect(read.ok && slideTimesText(read.times)).toBe(list);
    expect(readSlideTimes("1 0:00\n2 0:00", null)).toMatchObject({ ok: false, problems: [{ line: 2 }] });
  });
});
