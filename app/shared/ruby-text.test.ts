import { describe, expect, it } from "vitest";
import { fillRuby, fillWithRuby, parseRuby, rubyReading, withoutRuby } from "./ruby-text";

describe("a text with readings", () => {
  it("puts a reading over the kanji before it, or over what a bar begins", () => {
    expect(parseRuby("行《い》き方《かた》は、5月｜24日《にじゅうよっか》から")).toEqual([
      { text: "行", reading: "い" },
      { text: "き", reading: null },
      { text: "方", reading: "かた" },
      { text: "は、5月", reading: null },
      { text: "24日", reading: "にじゅうよっか" },
      { text: "から", reading: null },
    ]);
  });

  it.each([
    ["", "", ""],
    ["かな", "かな", "かな"],
    ["人《ひと》の輪《わ》", "人の輪", "ひとのわ"],
    ["《》", "《》", "《》"],
    ["漢字《", "漢字《", "漢字《"],
  ])("%j is written %j and read %j", (source, written, read) => {
    expect([withoutRuby(source), rubyReading(source)]).toEqual([written, read]);
  });

  it("makes no readings of what stands in a value", () => {
    const text = fillRuby("「{name}」に聞《き》く", { name: "会《かい》｜館" });
    expect(parseRuby(text)).toEqual([
      { text: "「会〈かい〉|館」に", reading: null },
      { text: "聞", reading: "き" },
      { text: "く", reading: null },
    ]);
  });

  it("keeps the readings of a value that has its own, and a placeholder nobody fills", () => {
    expect(fillWithRuby("次《つぎ》は {date} {time}", { date: "5月《がつ》" })).toBe("次《つぎ》は 5月《がつ》 {time}");
  });
});
