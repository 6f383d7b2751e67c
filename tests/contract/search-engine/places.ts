import { describe, expect, test } from "vitest";
import { cellOf, distanceMeters } from "~/shared/geo";
import { SAMPLE_DOCUMENTS } from "../sample-documents";
import { AROUND_STATION, type Ask, type IdsOf, STATION } from "./asking";

export function describePlaces(idsOf: IdsOf, ask: Ask): void {
  const placed = SAMPLE_DOCUMENTS.filter((document) => document.visibility === "public" && document.position);

  describe("places", () => {
    test("a box holds what lies in it, and nothing without a position", async () => {
      const inside = ["hokatsu-north", "kids-hall", "library", "shokudo-chiiki", "shokudo-kodomo"];
      expect((await idsOf({ box: AROUND_STATION })).sort()).toEqual(inside);
      expect(await idsOf({ box: { north: 20, south: 19, west: 100, east: 101 } })).toEqual([]);
    });

    test("distances are whole metres, null without a position", async () => {
      const { hits } = await ask({ near: STATION });
      for (const document of SAMPLE_DOCUMENTS.filter(({ visibility }) => visibility === "public")) {
        const expected = document.position ? Math.round(distanceMeters(STATION, document.position)) : null;
        expect(hits.find((hit) => hit.id === document.id)?.distanceMeters ?? null).toBe(expected);
      }
      expect((await ask()).hits.every((hit) => hit.distanceMeters === null)).toBe(true);
    });

    test("a radius keeps what is within it, nearest first when no text is given", async () => {
      const within = placed
        .map((document) => ({ id: document.id, meters: distanceMeters(STATION, document.position!) }))
        .filter(({ meters }) => meters <= 5000)
        .sort((a, b) => a.meters - b.meters);
      expect(within.length).toBe(6);
      expect(await idsOf({ near: { ...STATION, radiusMeters: 5000 } })).toEqual(within.map(({ id }) => id));
    });

    test("text, box and radius narrow each other", async () => {
      expect(await idsOf({ text: "包括", near: { ...STATION, radiusMeters: 5000 } })).toEqual(["hokatsu-north"]);
      expect(await idsOf({ text: "包括", box: { north: 35, south: 34, west: 134, east: 135 } })).toEqual([
        "hokatsu-takamatsu",
      ]);
    });

    test.each([4, 8, 12, 16])("cells of zoom %i count everything that has a position", async (zoom) => {
      const { cells } = await ask({ cellsZoom: zoom, perPage: 0 });
      const expected = new Map<string, number>();
      for (const { position } of placed) {
        const { x, y } = cellOf(position!, zoom);
        expected.set(`${x}/${y}`, (expected.get(`${x}/${y}`) ?? 0) + 1);
      }
      expect(cells.every((cell) => cell.z === zoom)).toBe(true);
      expect(new Map(cells.map(({ x, y, count }) => [`${x}/${y}`, count]))).toEqual(expected);
    });

    test("cells stand under text, filters and box, and add up to the total there", async () => {
      const boxed = await ask({ box: AROUND_STATION, cellsZoom: 14 });
      expect(boxed.cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(boxed.total);
      const narrowed = await ask({ text: "食堂", filters: { cost: ["free"] }, cellsZoom: 10 });
      expect(narrowed.cells.map(({ count }) => count)).toEqual([1]);
      expect((await ask()).cells).toEqual([]);
    });
  });
}
