import { afterAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "~/gateways/search-index/search-engine.server";
import { setSiteSynonyms } from "~/gateways/search-index/synonyms";
import type { IdsOf } from "./asking";

export function describeSiteSynonyms(engine: () => SearchEngine, idsOf: IdsOf): void {
  describe("words an administrator added", () => {
    const take = async (synonyms: { word: string; finds: string }[]) => {
      setSiteSynonyms(synonyms);
      await engine().takeSynonyms();
    };
    afterAll(() => take([]));

    test("find what carries the other word, from the next search on, and nothing once they are taken away", async () => {
      expect(await idsOf({ text: "電脳塾" })).toEqual([]);
      await take([{ word: "電脳塾", finds: "パソコン" }]);
      expect(await idsOf({ text: "電脳塾" })).toEqual(["pc-class"]);
      expect(await idsOf({ text: "電脳塾 教室" })).toEqual(["pc-class"]);
      expect(await idsOf({ text: "電脳塾 将棋" })).toEqual([]);
      await take([]);
      expect(await idsOf({ text: "電脳塾" })).toEqual([]);
    });

    test("still find themselves, and stand for whole words only", async () => {
      const before = await idsOf({ text: "図書" });
      await take([{ word: "図書", finds: "パソコン" }]);
      expect((await idsOf({ text: "図書" })).sort()).toEqual([...before, "pc-class"].sort());
      expect(await idsOf({ text: "図書館" })).toEqual(before);
      await take([]);
    });
  });
}
