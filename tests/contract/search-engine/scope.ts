import { describe, expect, test } from "vitest";
import type { IndexQuery, SearchEngine } from "~/gateways/search-index/search-engine.server";
import { SAMPLE_DOCUMENTS } from "../sample-documents";
import { type Ask, HIDDEN_IDS, PUBLIC_IDS, STATION } from "./asking";

export function describeScope(engine: () => SearchEngine, ask: Ask): void {
  describe("who asks", () => {
    const seenBy = async (scope: IndexQuery["scope"]) =>
      (await ask({ scope })).hits
        .map((hit) => hit.id)
        .filter((id) => HIDDEN_IDS.includes(id))
        .sort();

    test("hidden listings are there, and are shown to those they are for", async () => {
      expect(await engine().count()).toBe(SAMPLE_DOCUMENTS.length);
      expect(await seenBy({ audience: "professional" })).toEqual(["secret-shelter"]);
      expect(await seenBy({ audience: "officer", municipalityCodes: ["222127"] })).toEqual([
        "office-only",
        "secret-shelter",
      ]);
      expect(await seenBy({ audience: "officer", municipalityCodes: ["372013"] })).toEqual(["office-takamatsu"]);
      expect(await seenBy({ audience: "officer", municipalityCodes: ["222127", "372013"] })).toEqual(
        [...HIDDEN_IDS].sort(),
      );
      expect(await seenBy({ audience: "officer", municipalityCodes: [] })).toEqual([]);
    });

    test("nothing of them reaches the public: no hit, total, count, cell or suggestion", async () => {
      const all = await ask({ facets: ["theme", "trust"], cellsZoom: 16 });
      expect(all.hits.map((hit) => hit.id).sort()).toEqual([...PUBLIC_IDS].sort());
      expect(all.facets.theme?.find(({ value }) => value === "living")).toBeUndefined();
      expect(all.facets.trust?.find(({ value }) => value === "municipality")?.count).toBe(2);
      expect(all.cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(PUBLIC_IDS.length - 1);
      for (const text of ["秘密の避難先", "ひみつ", "引き継ぎ窓口"]) {
        expect((await ask({ text })).total).toBe(0);
        expect(await engine().suggest({ scope: { audience: "public" }, text, limit: 10 })).toEqual([]);
      }
      expect((await ask({ filters: { theme: ["living"] } })).total).toBe(0);
      expect((await ask({ near: { ...STATION, radiusMeters: 120 } })).hits.map((hit) => hit.id)).toEqual([
        "shokudo-kodomo",
      ]);
    });

    test("a query without a scope is refused, never answered with everything", async () => {
      const { scope: _left, ...unscoped } = { scope: null, page: 1, perPage: 50 };
      await expect((async () => engine().search(unscoped as unknown as IndexQuery))()).rejects.toThrow();
    });
  });
}
