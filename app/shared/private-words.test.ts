import { describe, expect, it } from "vitest";
import { noticePrivateWords, type PrivateWordKind } from "./private-words";

const kindsIn = (text: string) => noticePrivateWords(text).map(({ kind }) => kind);

describe("private words", () => {
  it.each<[PrivateWordKind, string, string]>([
    ["phone", "電話は090-1234-5678です", "090-1234-5678"],
    ["phone", "０９０－１２３４－５６７８まで", "０９０－１２３４－５６７８"],
    ["phone", "０９０ー１２３４ー５６７８", "０９０ー１２３４ー５６７８"],
    ["phone", "09012345678", "09012345678"],
    ["phone", "054 (626) 1111 に", "054 (626) 1111"],
    ["phone", "054・626・1111ではなく０５４（６２６）１１１１", "０５４（６２６）１１１１"],
    ["phone", "+81 90-1234-5678", "+81 90-1234-5678"],
    ["phone", "〇九〇一二三四五六七八", "〇九〇一二三四五六七八"],
    ["phone", "TEL: 628-1111", "TEL: 628-1111"],
    ["email", "taro@example.jp へ", "taro@example.jp"],
    ["email", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ"],
    ["email", "taro(at)example.jp", "taro(at)example.jp"],
    ["email", "LINE ID: yaizu_taro", "LINE ID: yaizu_taro"],
    ["email", "https://example.jp/taro を見て", "https://example.jp/taro"],
    ["address", "焼津市本町2-16-32です", "焼津市本町2-16-32"],
    ["address", "本町二丁目十六番", "本町二丁目十六番"],
    ["address", "本町２丁目１６番３２号", "本町２丁目１６番３２号"],
    ["address", "小川3456番地の1", "小川3456番地の1"],
    ["address", "〒425-8502", "〒425-8502"],
    ["birthDate", "昭和23年3月3日生まれ", "昭和23年3月3日生まれ"],
    ["birthDate", "1948/3/3生", "1948/3/3生"],
    ["birthDate", "生年月日は1948年3月3日", "生年月日は1948年3月3日"],
    ["birthDate", "誕生日: 3月3日", "誕生日: 3月3日"],
    ["caseNumber", "受給者番号 12345678", "受給者番号 12345678"],
    ["caseNumber", "ケース番号：第2026-0123号", "ケース番号：第2026-0123号"],
    ["caseNumber", "1234 5678 9012", "1234 5678 9012"],
    ["sensitive", "うつ病で通っています", "うつ病"],
    ["sensitive", "要介護３の母", "要介護３"],
    ["sensitive", "生活保護を受けて", "生活保護"],
  ])("notices %s in %s", (kind, text, found) => {
    expect(noticePrivateWords(text)).toMatchObject([{ kind, found }]);
  });

  it.each([
    "毎月第2火曜 10:00〜11:30",
    "2026年11月21日（土）13時から",
    "令和8年4月1日からはじめます",
    "本町2丁目の公園のまわり",
    "焼津市小川のあたり",
    "参加費は1000円、定員は12人",
    "一番の楽しみはお茶です",
    "第3公園の花だんに水をやります",
    "月・水・金の9-11時",
    "電話で話すのが好きです",
    "バスで10分、番茶を飲みます",
    "10-12時に3人で、2026-11-21から",
    "四月から十月まで、二人で",
    "市役所から5-10分",
    "10月町内で2-3回",
    "がんばりすぎない",
    "",
  ])("finds nothing in %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it("tells every one of them in the order of the text, with a key of its explanation", () => {
    const text = "認知症の母と本町2-16-32に。090-1234-5678か a@example.jp";
    expect(kindsIn(text)).toEqual(["sensitive", "address", "phone", "email"]);
    expect(noticePrivateWords(text)[0]?.explanationKey).toBe("my.privateWords.sensitive");
    for (const { at, found } of noticePrivateWords(text)) expect(text.slice(at, at + found.length)).toBe(found);
  });
});
