import { describe, expect, it } from "vitest";
import { countsInOrder, FAR_TOWNS, findMissing, nearestAreas } from "./area-view";
import { readAreasQuery } from "./areas-query";

const OFFICE = { lat: 34.8668, lng: 138.3235 };

describe("what is missing in an area", () => {
  it("names themes and kinds without a listing", () => {
    const missing = findMissing({
      themes: [
        { value: "food", count: 2 },
        { value: "care", count: 0 },
      ],
      kinds: [{ value: "resource", count: 2 }],
      towns: [],
      gatherings: [],
    });
    expect(missing.themes).toEqual(["gathering", "advice", "children", "care", "work", "living", "learning"]);
    expect(missing.kinds).toEqual(["activity", "person", "role"]);
  });

  it("names the neighbourhoods farthest from any 居場所, and counts the rest", () => {
    const towns = Array.from({ length: 12 }, (_, index) => ({
      name: `町${index}`,
      lat: OFFICE.lat + index * 0.01,
      lng: OFFICE.lng,
    }));
    const { farTowns, farCount, townCount } = findMissing({ themes: [], kinds: [], towns, gatherings: [OFFICE] });
    expect(townCount).toBe(12);
    expect(farCount).toBe(10);
    expect(farTowns).toHaveLength(FAR_TOWNS);
    expect(farTowns[0]).toEqual({ name: "町11", distanceMeters: 12_231 });
  });

  it("says nothing of a distance when there is no 居場所 at all", () => {
    const missing = findMissing({ themes: [], kinds: [], towns: [{ name: "本町", ...OFFICE }], gatherings: [] });
    expect(missing.farTowns).toEqual([{ name: "本町", distanceMeters: null }]);
  });
});

describe("numbers of an area", () => {
  it("gives every key its count in the order of the vocabulary", () => {
    expect(countsInOrder(["a", "b", "c"], [{ value: "c", count: 3 }])).toEqual([
      { key: "a", count: 0 },
      { key: "b", count: 0 },
      { key: "c", count: 3 },
    ]);
  });

  it("lists the nearest areas without itself, its city, prefectures and wards", () => {
    const at = (code: string, kind: "city" | "ward" | "prefecture", lat: number) => {
      return { code, kind, lat, lng: OFFICE.lng, parentCode: null };
    };
    const area = { ...at("1", "ward", 34), parentCode: "2" };
    const all = [
      area,
      at("2", "city", 34.01),
      at("3", "prefecture", 34.02),
      at("4", "city", 35),
      at("5", "city", 34.5),
    ];
    expect(nearestAreas(area, [...all, at("6", "ward", 34.01)], 5).map(({ code }) => code)).toEqual(["5", "4"]);
  });
});

describe("the address of the list of areas", () => {
  it.each([
    ["q=やいづ&prefecture=22", { text: "やいづ", prefectureCode: "22" }],
    ["q=%20%20&prefecture=48", { text: "", prefectureCode: null }],
    ["prefecture=2", { text: "", prefectureCode: null }],
  ])("%s is read as %j", (search, query) => {
    expect(readAreasQuery(new URLSearchParams(search))).toEqual(query);
  });
});
