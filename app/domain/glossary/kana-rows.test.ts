import { describe, expect, it } from "vitest";
import { compareReadings, isReading, kanaRowOf, toReading } from "./kana-rows";

describe("the rows of the index", () => {
  it.each([
    ["あいしょう", "a"],
    ["ゔぁいおりん", "a"],
    ["がいらい", "ka"],
    ["ザイダン", "sa"],
    ["つなぎ", "ta"],
    ["にんげん", "na"],
    ["ばんそう", "ha"],
    ["パネル", "ha"],
    ["もどし", "ma"],
    ["やくわり", "ya"],
    ["れんけい", "ra"],
    ["わ", "wa"],
    ["ｱｳﾄﾘｰﾁ", "a"],
    ["CSW", "other"],
    ["相性", "other"],
    ["", "other"],
  ])("%s stands in %s", (reading, row) => expect(kanaRowOf(reading)).toBe(row));

  it("keeps a reading in hiragana", () => {
    expect(toReading(" アウトリーチ ")).toBe("あうとりーち");
    expect(toReading("ﾂﾅｷﾞ")).toBe("つなぎ");
  });

  it("knows what is no reading", () => {
    expect(["つなぎ", "あうとりーち", "csw", "つなぎ なおし"].map(isReading)).toEqual([true, true, true, true]);
    expect(["伴走", "", "つなぎ！"].map(isReading)).toEqual([false, false, false]);
  });

  it("sorts as a dictionary does", () => {
    const terms = ["もどし", "がっこう", "かいご", "つなぎ", "つなぎなおし"].map((reading) => ({ reading, word: "" }));
    expect(terms.sort(compareReadings).map(({ reading }) => reading)).toEqual([
      ...["かいご", "がっこう", "つなぎ", "つなぎなおし", "もどし"],
    ]);
  });
});
