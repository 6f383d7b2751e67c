import { describe, expect, test } from "vitest";
import { AROUND_STATION, type Ask, type IdsOf, PUBLIC_IDS } from "./asking";

export function describeFacets(idsOf: IdsOf, ask: Ask): void {
  describe("filters and facets", () => {
    test("values of one facet are alternatives, facets narrow each other", async () => {
      expect((await idsOf({ filters: { theme: ["food", "gathering"] } })).sort()).toEqual([
        "salon",
        "shokudo-chiiki",
        "shokudo-kodomo",
      ]);
      expect(await idsOf({ filters: { theme: ["food", "gathering"], cost: ["free"] } })).toEqual(["shokudo-chiiki"]);
      expect(await idsOf({ filters: { theme: ["food"], municipality: ["372013"] } })).toEqual([]);
      expect((await idsOf({ filters: { theme: [] } })).length).toBe(PUBLIC_IDS.length);
    });

    test("a listing with several values is found by each", async () => {
      for (const theme of ["food", "children"])
        expect(await idsOf({ filters: { theme: [theme] } })).toContain("shokudo-kodomo");
    });

    test("a value is taken to the letter, whatever it is written with", async () => {
      expect(await idsOf({ filters: { theme: ['a"b\\c'] } })).toEqual(["markup"]);
      expect(await idsOf({ filters: { theme: ['x" OR theme = "food'] } })).toEqual([]);
    });

    test("counts go by count, then value", async () => {
      const { facets } = await ask({ facets: ["kind", "cost", "open"] });
      expect(facets.kind).toEqual([
        { value: "resource", count: 5 },
        { value: "activity", count: 4 },
        { value: "person", count: 1 },
      ]);
      expect(facets.cost).toEqual([
        { value: "free", count: 4 },
        { value: "paid", count: 1 },
        { value: "partlyFree", count: 1 },
      ]);
      expect(facets.open?.map(({ value }) => value)).toEqual(["mon", "tue", "tue2", "wed"]);
      expect(Object.keys(facets).sort()).toEqual(["cost", "kind", "open"]);
    });

    test("counts ignore the facet's own filter and no other", async () => {
      const { facets, total } = await ask({
        filters: { kind: ["activity"], theme: ["food"] },
        facets: ["kind", "theme", "cost"],
      });
      expect(total).toBe(2);
      expect(facets.kind).toEqual([{ value: "activity", count: 2 }]);
      expect(facets.theme).toEqual([
        { value: "food", count: 2 },
        { value: "children", count: 1 },
        { value: "gathering", count: 1 },
        { value: "learning", count: 1 },
      ]);
      expect(facets.cost).toEqual([
        { value: "free", count: 1 },
        { value: "partlyFree", count: 1 },
      ]);
    });

    test("counts are under the text and the box", async () => {
      const { facets } = await ask({ text: "食堂", box: AROUND_STATION, facets: ["cost"] });
      expect(facets.cost).toEqual([
        { value: "free", count: 1 },
        { value: "partlyFree", count: 1 },
      ]);
    });
  });
}
