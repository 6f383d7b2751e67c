import { describe, expect, it } from "vitest";
import { noticeFullNames } from "./names-in-text";

describe("a full name in a sentence", () => {
  it.each([
    ["今日は山田太郎さんと見学", ["山田太郎"]],
    ["山田 花子と会った", ["山田 花子"]],
    ["鈴木　健太くんが来た", ["鈴木 健太"]],
    ["小林 翔と畑へ", ["小林 翔"]],
    ["田中・美香氏", ["田中・美香"]],
    ["佐藤 ゆうこさんから電話", ["佐藤 ゆうこさん"]],
    ["さとう ゆうこさんから電話", ["さとう ゆうこさん"]],
    ["ヤマダ・タロウさん", ["ヤマダ・タロウさん"]],
    ["ﾔﾏﾀﾞ ﾀﾛｳさん", ["ヤマダ タロウさん"]],
  ])("%s", (text, found) => {
    expect(noticeFullNames(text)).toEqual(found);
  });

  it.each([
    "田中さんと話した",
    "森田さんが送ってくれた",
    "山田のおばさんと一緒",
    "山田さんのむすめさんも来た",
    "中野区役所で聞いた",
    "石川県の大会",
    "森の中を歩く",
    "田中 様子を聞く",
    "清水 餃子の会",
    "太田子ども食堂",
    "中村さんに助けてもらう",
    "田中 助けを求めた",
    "千葉美術館",
    "園芸 料理 散歩",
    "みどり-12",
    "きのう はなさんと会った",
    "山口の親子の会",
    "",
  ])("leaves alone: %s", (text) => {
    expect(noticeFullNames(text)).toEqual([]);
  });

  it("takes its time with no text, however long", () => {
    expect(noticeFullNames("山田".repeat(50_000))).toEqual([]);
  });
});
