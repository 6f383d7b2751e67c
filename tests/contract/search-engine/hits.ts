import { describe, expect, test } from "vitest";
import type { SearchEngine } from "~/gateways/search-index/search-engine.server";
import { SAMPLE_DOCUMENTS } from "../sample-documents";
import { type Ask, type IdsOf, STATION } from "./asking";

export function describeOrder(idsOf: IdsOf, ask: Ask): void {
  describe("order and pages", () => {
    test("without text or place the higher rank comes first", async () => {
      expect((await idsOf({})).slice(0, 4)).toEqual([
        "hokatsu-north",
        "shokudo-kodomo",
        "hokatsu-takamatsu",
        "shokudo-chiiki",
      ]);
    });

    test("newest, lately confirmed and by name", async () => {
      const byCreation = SAMPLE_DOCUMENTS.filter(({ visibility }) => visibility === "public").sort(
        (a, b) => b.createdSecond - a.createdSecond,
      );
      expect(await idsOf({ sort: "newest" })).toEqual(byCreation.map(({ id }) => id));
      expect((await idsOf({ sort: "confirmed" })).slice(0, 3)).toEqual([
        "hokatsu-north",
        "shokudo-kodomo",
        "hokatsu-takamatsu",
      ]);
      expect((await idsOf({ sort: "name" })).slice(0, 4)).toEqual([
        "shokudo-kodomo",
        "kids-hall",
        "pc-class",
        "takahashi",
      ]);
    });

    test("distance may order a text search", async () => {
      expect(await idsOf({ text: "地域", near: STATION, sort: "distance" })).toEqual([
        "shokudo-chiiki",
        "hokatsu-north",
        "hokatsu-takamatsu",
      ]);
    });

    test("pages follow each other without gap or overlap, and know the total", async () => {
      const pages = await Promise.all([1, 2, 3, 4].map((page) => ask({ page, perPage: 4, sort: "newest" })));
      expect(pages.map((page) => page.hits.length)).toEqual([4, 4, 2, 0]);
      expect(pages.map((page) => page.total)).toEqual([10, 10, 10, 10]);
      expect(pages.flatMap((page) => page.hits.map((hit) => hit.id))).toEqual(await idsOf({ sort: "newest" }));
    });

    test("a page of nothing still counts", async () => {
      const result = await ask({ perPage: 0, facets: ["prefecture"] });
      expect([result.hits, result.total]).toEqual([[], 10]);
      expect(result.facets.prefecture).toEqual([
        { value: "22", count: 9 },
        { value: "37", count: 1 },
      ]);
    });
  });
}

export function describeMatches(engine: () => SearchEngine, ask: Ask): void {
  describe("hits", () => {
    test("a card comes back as it was given", async () => {
      const { hits } = await ask({ text: "太字" });
      expect(hits.map((hit) => hit.card)).toEqual([SAMPLE_DOCUMENTS.find(({ id }) => id === "markup")?.card]);
    });

    test("matches are spans of the card's own text, which stays text", async () => {
      const passages = async (text: string, field: "name" | "kana" | "summary") => {
        const hit = (await ask({ text })).hits[0];
        const original = String(hit?.card[field]);
        return (hit?.matches[field] ?? []).map(([start, end]) => original.slice(start, end));
      };
      expect(await passages("太字", "name")).toEqual(["太字"]);
      expect(await passages("ぱそこん", "name")).toEqual(["ﾊﾟｿｺﾝ"]);
      expect(await passages("コンピュータ", "summary")).toEqual(["コンピューター"]);
      expect(await passages("としょかん", "kana")).toEqual(["トショカン"]);
    });

    test("suggestions are names that begin with or hold the text, the better first", async () => {
      const suggest = async (text: string, limit = 5) =>
        (await engine().suggest({ scope: { audience: "public" }, text, limit })).map((hit) => hit.id);
      expect(await suggest("焼津図")).toEqual(["library"]);
      expect((await suggest("たかは"))[0]).toBe("takahashi");
      expect((await suggest("包括")).sort()).toEqual(["hokatsu-north", "hokatsu-takamatsu"]);
      expect(await suggest("包括", 1)).toHaveLength(1);
      expect(await suggest("借りられます")).toEqual([]);
      expect(await suggest("")).toEqual([]);
    });
  });
}
