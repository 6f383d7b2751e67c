import { describe, expect, it } from "vitest";
import type { ListingCard } from "~/domain/directory/listing";
import { type CircleHit, sectorThemeOf, toSectors } from "./circle";
import { bandOf, radiusScale, ringLabel, ringsFor } from "./circle-scale";
import { fitText, textWidth } from "./text-width";

function hit(id: string, themes: ListingCard["themes"], distanceMeters: number): CircleHit {
  const card = { id, kind: "resource" as const, name: id, themes, serviceType: null, address: null, isSample: false };
  return { card, distanceMeters };
}

describe("sectors of the circle", () => {
  it("puts a listing under its main theme, and under the first one asked for when themes are chosen", () => {
    expect(sectorThemeOf({ themes: ["food", "children"] }, [])).toBe("food");
    expect(sectorThemeOf({ themes: ["food", "children"] }, ["children"])).toBe("children");
    expect(sectorThemeOf({ themes: [] }, [])).toBe(null);
  });

  it("counts by ring and keeps the nearest first", () => {
    const food = toSectors([hit("b", ["food"], 900), hit("a", ["food"], 900), hit("c", ["food"], 100)], 10_000)[1]!;
    expect(food.rows.map((row) => row.id)).toEqual(["c", "a", "b"]);
    expect(food.bandCounts).toEqual([1, 2, 0, 0, 0]);
    expect(food.count).toBe(3);
  });

  it("always gives all eight sectors in their order", () => {
    expect(toSectors([], 1_000).map((sector) => [sector.theme, sector.count])).toEqual(
      ["gathering", "food", "advice", "children", "care", "work", "living", "learning"].map((theme) => [theme, 0]),
    );
  });
});

describe("the circle's scale", () => {
  it.each([
    [10_000, [500, 1_000, 2_000, 5_000, 10_000]],
    [5_000, [200, 500, 1_000, 2_000, 5_000]],
    [1_000, [50, 100, 200, 500, 1_000]],
  ])("a radius of %i m has the rings %j", (radius, rings) => {
    expect(ringsFor(radius)).toEqual(rings);
  });

  it("puts a distance on a ring into the band inside it", () => {
    expect([0, 500, 501, 10_000, 10_004].map((meters) => bandOf(meters, ringsFor(10_000)))).toEqual([0, 0, 1, 4, 4]);
  });

  it("runs from the middle to the last ring, the same for every doubling", () => {
    const scale = radiusScale(ringsFor(10_000), 72, 326);
    expect(scale(0)).toBe(72);
    expect(scale(10_000)).toBeCloseTo(326);
    expect(scale(1_000) - scale(500)).toBeCloseTo(scale(2_000) - scale(1_000));
  });

  it("labels rings", () => {
    expect([200, 1_000, 5_000].map(ringLabel)).toEqual(["200 m", "1 km", "5 km"]);
  });
});

describe("the width of a text", () => {
  it("takes full-width characters as one em and half-width ones as little more than half", () => {
    expect(textWidth("こども", 10)).toBe(30);
    expect(textWidth("ｺﾄﾞ", 10)).toBeCloseTo(17.4);
  });

  it("cuts what does not fit", () => {
    expect(fitText("地域包括支援センター", 10, 60)).toBe("地域包括支…");
    expect(fitText("居場所", 10, 60)).toBe("居場所");
  });
});
