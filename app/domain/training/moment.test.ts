import { describe, expect, it } from "vitest";
import { momentText, readMoment, readRecordAddress } from "./moment";

describe("a moment of a record", () => {
  it.each<[string, number | null]>([
    ["12:30", 750_000],
    ["0:05", 5_000],
    ["90:00", 5_400_000],
    ["1:02:03", 3_723_000],
    ["00:12:30", 750_000],
    ["１：０２：０３", 3_723_000],
    ["12分30秒", 750_000],
    ["1時間2分", 3_720_000],
    ["45秒", 45_000],
    [" 3:00 ", 180_000],
    ["", null],
    ["12", null],
    ["12:60", null],
    ["1:60:00", null],
    ["25:00:00", null],
    ["はじめ", null],
  ])("「%s」 is read as %s", (text, ms) => {
    expect(readMoment(text)).toBe(ms);
  });

  it.each([
    [0, "0:00"],
    [5_999, "0:05"],
    [750_000, "12:30"],
    [3_723_000, "1:02:03"],
  ])("%s ms is written as %s", (ms, text) => {
    expect(momentText(ms)).toBe(text);
  });
});

describe("the address of a record", () => {
  it.each([
    ["rec_0123abc", { recordId: "rec_0123abc", ms: null }],
    ["https://example.jp/archive/rec_0123abc", { recordId: "rec_0123abc", ms: null }],
    ["/archive/rec_0123abc?t=75#p", { recordId: "rec_0123abc", ms: 75_000 }],
    ["https://example.jp/archive/rec_0123abc?find=x&t=3", { recordId: "rec_0123abc", ms: 3_000 }],
    ["https://example.jp/archive/series/ars_1", null],
    ["https://www.youtube.com/watch?v=abc", null],
    ["", null],
  ])("%s", (text, read) => {
    expect(readRecordAddress(text)).toEqual(read);
  });
});
