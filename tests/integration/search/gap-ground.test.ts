import { describe, expect, it } from "vitest";
import { findGapGround } from "~/domain/search/find-gap-ground.server";
import { pgliteDatabase, useDatabase } from "../../setup/database";
import { addListings, YAIZU } from "./search-listings-fixture";

const TOWN = YAIZU.municipalityCode;

describe("what is missing beside what is there", () => {
  useDatabase(pgliteDatabase);

  it("is a map of the theme's listings with the cells and their names", async () => {
    await addListings([
      { id: "lst_one", name: "見本の食堂", themes: ["food"] },
      { id: "lst_two", name: "見本の配食", themes: ["food", "care"], lat: null, lng: null },
      { id: "lst_hidden", name: "役所だけの食堂", themes: ["food"], visibility: "municipality" },
      { id: "lst_three", name: "見本のサロン" },
      { id: "lst_far", name: "よその食堂", themes: ["food"], municipalityCode: "131130" },
    ]);
    const asked = { municipalityCode: TOWN, theme: "food", cells: [{ cell: "xn4q7", count: 7 }] } as const;
    const ground = await findGapGround({ ...asked, cells: [...asked.cells], scope: { audience: "public" } });
    expect(ground.listings.filter(({ count }) => count > 0)).toEqual([
      { theme: "gathering", count: 1 },
      { theme: "food", count: 2 },
      { theme: "care", count: 1 },
    ]);
    expect(ground.onMap).toBe(1);
    expect(ground.cells).toEqual([{ cell: "xn4q7", count: 7, place: expect.any(String) }]);
    const { cells = [], pins, width, height } = ground.map;
    expect(pins.map(({ id }) => id)).toEqual(["lst_one"]);
    const [cell] = cells;
    const [pin] = pins;
    expect(cell).toMatchObject({ count: 7 });
    // The cell lies on the picture and holds the town's office, whose number is not on the pin.
    expect([
      cell!.x >= 0,
      cell!.x + cell!.width <= width,
      cell!.y >= 0,
      cell!.y + cell!.height <= height,
    ]).not.toContain(false);
    expect([pin!.x > cell!.x, pin!.x < cell!.x + cell!.width]).toEqual([true, true]);
    expect(Math.hypot(cell!.countAt.x - pin!.x, cell!.countAt.y - pin!.y)).toBeGreaterThan(20);
    const officer = await findGapGround({
      ...asked,
      cells: [],
      scope: { audience: "officer", municipalityCodes: [TOWN] },
    });
    expect(officer.listings.find(({ theme }) => theme === "food")?.count).toBe(3);
    expect(officer.cells).toEqual([]);
  });

  it("of a code that is none does not exist", async () => {
    const asked = { municipalityCode: "000000", theme: "food", cells: [] } as const;
    await expect(findGapGround({ ...asked, cells: [], scope: { audience: "public" } })).rejects.toMatchObject({
      reason: "notFound",
    });
  });
});
