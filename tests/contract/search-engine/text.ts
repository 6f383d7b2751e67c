import { describe, expect, test } from "vitest";
import { type Ask, type IdsOf, PUBLIC_IDS } from "./asking";

export function describeText(idsOf: IdsOf, ask: Ask): void {
  describe("text", () => {
    test.each<[text: string, found: string[], why: string]>([
      ["包括", ["hokatsu-north", "hokatsu-takamatsu"], "two characters inside a long name"],
      ["包括支援", ["hokatsu-north", "hokatsu-takamatsu"], "a part that is no dictionary word"],
      ["こども", ["kids-hall", "shokudo-kodomo"], "hiragana finds 子供"],
      ["子ども", ["kids-hall", "shokudo-kodomo"], "子ども finds こども and 子供"],
      ["子供", ["kids-hall", "shokudo-kodomo"], "子供 finds こども"],
      ["ｺﾄﾞﾓ", ["kids-hall", "shokudo-kodomo"], "half-width katakana"],
      ["こども食堂", ["shokudo-chiiki", "shokudo-kodomo"], "synonym 地域食堂"],
      ["通いの場", ["salon"], "synonym サロン"],
      ["パソコン", ["pc-class"], "half-width in the name"],
      ["コンピュータ", ["pc-class"], "without the long-vowel mark"],
      ["としょかん", ["library"], "a reading finds a kanji name"],
      ["ヤイヅトショ", ["library"], "the beginning of a reading"],
      ["123", ["library"], "digits find full-width ones"],
      ["ａｂｃ", ["library"], "full-width letters"],
      ["第12集会室", ["kids-hall"], "digits inside a word"],
      ["高橋", ["takahashi"], "高 finds 髙"],
      ["佐佐木", ["takahashi"], "々 written out"],
      ["ふれあい・いきいきサロン", ["salon"], "a middle dot more"],
      ["館", ["kids-hall", "library"], "a single character"],
      ["将棋", [], "a word that stands nowhere"],
    ])("%s → %j (%s)", async (text, found) => {
      const result = await ask({ text });
      expect(result.hits.map((hit) => hit.id).sort()).toEqual(found);
      expect([result.total, result.totalIsExact, result.relaxed]).toEqual([found.length, true, false]);
    });

    test("every word must be found, in whatever field and order", async () => {
      expect(await idsOf({ text: "焼津 包括" })).toEqual(["hokatsu-north"]);
      expect(await idsOf({ text: "相談　焼津市 ほくぶ" })).toEqual(["hokatsu-north"]);
      expect(await idsOf({ text: "焼津 将棋" })).toEqual([]);
    });

    test("one wrong katakana finds the near spelling, and the answer says so", async () => {
      const result = await ask({ text: "パソコソ教室" });
      expect(result.hits.map((hit) => hit.id)).toEqual(["pc-class"]);
      expect([result.total, result.relaxed]).toEqual([1, true]);
    });

    test("no text finds everything the asker may see", async () => {
      expect((await idsOf({ text: "" })).sort()).toEqual([...PUBLIC_IDS].sort());
      expect((await ask()).total).toBe(PUBLIC_IDS.length);
    });

    test("a name comes before a text that merely mentions the word", async () => {
      expect((await idsOf({ text: "高齢者 相談" }))[0]).toBe("hokatsu-north");
      expect((await idsOf({ text: "こども館" }))[0]).toBe("kids-hall");
    });
  });
}
