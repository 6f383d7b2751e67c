import { describe, expect, it } from "vitest";
import { ALIAS_MAX, noticeInAlias } from "./alias";

describe("an alias", () => {
  it.each([
    "Aさん",
    "ひまわりさん",
    "山田さん",
    "N",
    "庭のひと",
    "おかあさん",
    "サクラ",
    "将棋の先生",
    "三丁目のねこ好き",
  ])("%s may be used", (alias) => {
    expect(noticeInAlias(alias)).toEqual([]);
  });

  it.each([
    ["山田太郎", ["fullName"]],
    ["山田 太郎さん", ["fullName"]],
    ["佐藤はなこ", ["fullName"]],
    ["小鳥遊　六花", ["fullName"]],
    ["やまだ たろう", ["fullName"]],
    ["ヤマダ　タロウ様", ["fullName"]],
    ["Taro Yamada", ["fullName"]],
    ["090-1234-5678", ["phone"]],
    ["０９０１２３４５６７８", ["phone"]],
    ["a@example.jp", ["email"]],
    ["昭和32年5月3日生まれ", ["birthDate"]],
    ["ケース番号12345", ["caseNumber"]],
    ["20231204", ["number"]],
    ["", ["empty"]],
    ["あ".repeat(ALIAS_MAX + 1), ["long"]],
  ])("%s is refused with the reason", (alias, problems) => {
    expect(noticeInAlias(alias)).toEqual(problems);
  });
});
