import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchDocument, SearchEngine } from "~/gateways/search-index/search-engine.server";
import { sampleDocument } from "../sample-documents";
import { batchesOf } from "./asking";

export function describeWriting(makeEngine: () => Promise<SearchEngine> | SearchEngine): void {
  describe("writing", () => {
    let engine: SearchEngine;
    const idsFor = async (text: string) =>
      (await engine.search({ scope: { audience: "public" }, text, page: 1, perPage: 50 })).hits
        .map((hit) => hit.id)
        .sort();

    beforeAll(async () => {
      engine = await makeEngine();
    });
    afterAll(() => engine.close());

    test("an engine that holds nothing answers with nothing", async () => {
      const result = await engine.search({
        scope: { audience: "public" },
        text: "公園",
        page: 1,
        perPage: 5,
        facets: ["kind"],
        cellsZoom: 8,
      });
      expect(result).toEqual({
        hits: [],
        total: 0,
        totalIsExact: true,
        facets: { kind: [] },
        cells: [],
        relaxed: false,
      });
      expect([await engine.count(), await engine.isHealthy()]).toEqual([0, true]);
    });

    test("after a flush a new listing is found, a changed one by its new words only, a removed one not at all", async () => {
      await engine.upsert([
        sampleDocument({ id: "one", name: "朝の体操" }),
        sampleDocument({ id: "two", name: "夜の体操" }),
      ]);
      await engine.flush();
      expect(await idsFor("体操")).toEqual(["one", "two"]);
      await engine.upsert([sampleDocument({ id: "one", name: "朝の散歩" })]);
      await engine.remove(["two", "never-there"]);
      await engine.flush();
      expect([await idsFor("体操"), await idsFor("散歩"), await engine.count()]).toEqual([[], ["one"], 1]);
    });

    test("a listing that is no longer public is gone for the public at once", async () => {
      await engine.upsert([sampleDocument({ id: "one", name: "朝の散歩", visibility: "professional" })]);
      await engine.flush();
      expect(await idsFor("散歩")).toEqual([]);
    });

    test("a rebuild replaces everything; searches meanwhile see the old or the new, never a part", async () => {
      const old = Array.from({ length: 40 }, (_, i) => sampleDocument({ id: `old-${i}`, name: `梅園の集まり${i}` }));
      const next = Array.from({ length: 60 }, (_, i) => sampleDocument({ id: `new-${i}`, name: `桜堤の集まり${i}` }));
      await engine.rebuild(batchesOf(old));
      const seen = new Set<number>();
      let isDone = false;
      const rebuilt = engine.rebuild(batchesOf(next, 10)).finally(() => {
        isDone = true;
      });
      while (!isDone) {
        seen.add((await engine.search({ scope: { audience: "public" }, text: "集まり", page: 1, perPage: 1 })).total);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await rebuilt;
      expect([...seen].filter((total) => total !== 40 && total !== 60)).toEqual([]);
      expect([await engine.count(), (await idsFor("桜堤")).length, await idsFor("梅園")]).toEqual([60, 50, []]);
    });

    test("a rebuild that fails leaves the old index as it was", async () => {
      await engine.rebuild(batchesOf([sampleDocument({ id: "kept", name: "残る集まり" })]));
      await expect(engine.rebuild(failingBatches())).rejects.toThrow("the database went away");
      expect([await idsFor("残る"), await idsFor("半分")]).toEqual([["kept"], []]);
    });
  });
}

async function* failingBatches(): AsyncGenerator<SearchDocument[]> {
  yield [sampleDocument({ id: "half", name: "半分の集まり" })];
  throw new Error("the database went away");
}
