import { describe, expect, it } from "vitest";
import { normaliseJoined } from "~/shared/japanese-text";
import { likedWords, wordsIn } from "./liked-words";

describe("the words somebody likes", () => {
  it.each([
    ["花、将棋", ["花", "将棋"]],
    ["花と将棋", ["花", "将棋"]],
    ["将棋が好き", ["将棋"]],
    ["歌うこと、ラジオ体操", ["歌う", "ラジオ体操"]],
    ["畑をやってみたい", ["畑"]],
    ["だれかと昼ごはんを食べる", ["だれかと昼ごはんを食べる"]],
    ["料理が得意です。", ["料理"]],
    ["ｶﾗｵｹ／囲碁", ["カラオケ", "囲碁"]],
    ["散歩 散歩", ["散歩"]],
    ["の、が、を", []],
    ["", []],
  ])("%s → %j", (text, words) => expect(likedWords(text)).toEqual(words));

  it("are eight at most", () => {
    expect(likedWords("一番、二番、三番、四番、五番、六番、七番、八番、九番")).toHaveLength(8);
  });
});

describe("a word stands in a text", () => {
  const liked = (word: string, ...others: string[]) => ({
    word,
    spellings: [word, ...others].map((spelling) => normaliseJoined(spelling)),
  });
  it.each([
    ["将棋と囲碁の会", "将棋", true],
    ["ショウギの会", "しょうぎ", true],
    ["花を育てます", "花", true],
    ["畑。花を植えます", "花", true],
    ["花火大会", "花", false],
    ["生花の教室", "花", false],
    ["お花の教室", "花", true],
    ["卓球", "将棋", false],
  ])("%s: %s %s", (text, word, found) => expect(wordsIn(text, [liked(word)])).toEqual(found ? [word] : []));

  it("also in another spelling, and is told as it was written", () => {
    expect(wordsIn("通いの場です", [liked("サロン", "通いの場")])).toEqual(["サロン"]);
  });
});
