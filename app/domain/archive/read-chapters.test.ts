import { describe, expect, it } from "vitest";
import { clockText, findClock } from "./clock-in-text";
import { chaptersText, readChapters, withChapterIds } from "./read-chapters";

describe("one line of a list of chapters", () => {
  it.each<[string, number, string]>([
    ["00:12:30 質疑", 750_000, "質疑"],
    ["12:30 質疑", 750_000, "質疑"],
    ["1:02:03 - つなぎとは", 3_723_000, "つなぎとは"],
    ["1:02:03 — つなぎとは", 3_723_000, "つなぎとは"],
    ["１：０２：０３　もどし", 3_723_000, "もどし"],
    ["（12分30秒）質疑", 750_000, "質疑"],
    ["１２分３０秒　質疑", 750_000, "質疑"],
    ["1時間2分3秒 まとめ", 3_723_000, "まとめ"],
    ["1時間 まとめ", 3_600_000, "まとめ"],
    ["45秒 はじめ", 45_000, "はじめ"],
    ["[00:00] 開会", 0, "開会"],
    ["(1:02) あいさつ", 62_000, "あいさつ"],
    ["【0:05:10】事例", 310_000, "事例"],
    ["・0:05:10 事例", 310_000, "事例"],
    ["1. 0:05:10 事例", 310_000, "事例"],
    ["① 0:05:10 事例", 310_000, "事例"],
    ["質疑 00:12:30", 750_000, "質疑"],
    ["質疑（12:30〜）", 750_000, "質疑"],
    ["00:12:30〜00:20:00 質疑", 750_000, "質疑"],
    ["00:12:30.500 質疑", 750_500, "質疑"],
    ["00:12:30,5 質疑", 750_500, "質疑"],
    ["90:00 長い話", 5_400_000, "長い話"],
    ["0:10 話し合い（前半）！", 10_000, "話し合い（前半）！"],
    ["0:10 「もどし」とは", 10_000, "「もどし」とは"],
    ["00:00 2024年の10分間体操", 0, "2024年の10分間体操"],
  ])("%s", (line, ms, title) => {
    expect(readChapters(line)).toEqual({ ok: true, chapters: [{ ms, title }] });
  });

  it.each<[string, string]>([
    ["質疑", "noTime"],
    ["00:12:75 質疑", "badTime"],
    ["1:75:00 質疑", "badTime"],
    ["30:00:00 質疑", "badTime"],
    ["00:12:30", "noTitle"],
    ["00:12:30 -", "noTitle"],
    [`0:00 ${"あ".repeat(161)}`, "titleTooLong"],
  ])("%s is no chapter", (line, problem) => {
    expect(readChapters(line)).toMatchObject({ ok: false, problems: [{ line: 1, problem }] });
  });
});

describe("a list of chapters", () => {
  it("comes in the order of time and reads back as it was written", () => {
    const read = readChapters("0:20:00 まとめ\r\n\r\n0:00:00 開会\n0:12:30 質疑\n");
    if (!read.ok) throw new Error("not read");
    expect(read.chapters.map(({ title }) => title)).toEqual(["開会", "質疑", "まとめ"]);
    expect(chaptersText(read.chapters)).toBe("0:00:00 開会\n0:12:30 質疑\n0:20:00 まとめ");
    expect(readChapters(chaptersText(read.chapters))).toEqual(read);
  });

  it("names each line that cannot be read, empty ones counted", () => {
    const read = readChapters("0:00 開会\n\nまとめ\n0:00 もう一度");
    expect(read).toEqual({
      ok: false,
      problems: [
        { line: 3, text: "まとめ", problem: "noTime" },
        { line: 4, text: "0:00 もう一度", problem: "sameTime" },
      ],
    });
  });

  it("holds 200 chapters and no more", () => {
    const list = Array.from({ length: 201 }, (_, i) => `${clockText(i * 1000)} ${i}番`);
    expect(readChapters(list.slice(0, 200).join("\n")).ok).toBe(true);
    expect(readChapters(list.join("\n"))).toMatchObject({ ok: false, problems: [{ line: 201, problem: "tooMany" }] });
  });

  it("keeps the id of a chapter whose title or time stays", () => {
    const before = [
      { id: "a", ms: 0, title: "開会" },
      { id: "b", ms: 60_000, title: "事例" },
      { id: "c", ms: 120_000, title: "質疑" },
    ];
    const read = [
      { ms: 0, title: "開会" },
      { ms: 60_000, title: "事例の紹介" },
      { ms: 90_000, title: "話し合い" },
      { ms: 130_000, title: "質疑" },
    ];
    expect(withChapterIds(read, before, () => "new").map(({ id }) => id)).toEqual(["a", "b", "new", "c"]);
  });

  it("finds no time in words that only sound like one", () => {
    expect(findClock("三分の一の話")).toEqual({ found: false, problem: "noTime" });
  });
});
