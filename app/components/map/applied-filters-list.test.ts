import { describe, expect, it } from "vitest";
import { mapPath, parseMapQuery } from "~/domain/search/map-query";
import { ja } from "~/i18n/ja";
import { translator } from "~/i18n/messages";
import { appliedFilters } from "./applied-filters-list";
import { afterSubmit, filterGroups } from "./filter-groups";

const t = translator(ja, "ja");
const parse = (search: string) => parseMapQuery(new URLSearchParams(search)).query;

describe("the conditions of a query", () => {
  it("are all named, each with the address without it", () => {
    const query = parse(
      "q=体操&theme=food,care&open_on=today&near=34.87,138.32&place=焼津駅&radius=2000&page=4&sort=distance",
    );
    const applied = appliedFilters(query, t, {}).map((filter) => [filter.name, mapPath(filter.without)]);
    const near = "near=34.87,138.32&place=%E7%84%BC%E6%B4%A5%E9%A7%85";
    const text = "q=%E4%BD%93%E6%93%8D";
    expect(applied).toEqual([
      ["「体操」", `/map?theme=food,care&open_on=today&${near}&radius=2000&sort=distance`],
      ["焼津駅の近く", `/map?${text}&theme=food,care&open_on=today`],
      ["2km以内", `/map?${text}&theme=food,care&open_on=today&${near}&sort=distance`],
      ["食・フードバンク", `/map?${text}&theme=care&open_on=today&${near}&radius=2000&sort=distance`],
      ["介護・医療", `/map?${text}&theme=food&open_on=today&${near}&radius=2000&sort=distance`],
      ["今日に開いている", `/map?${text}&theme=food,care&${near}&radius=2000&sort=distance`],
    ]);
  });
});

describe("the filter groups", () => {
  it("have every choice with its count, and how many are chosen", () => {
    const facets = { trust: [{ value: "operator", count: 7 }] };
    const groups = filterGroups({ query: parse("trust=operator"), facets, municipalityNames: {} }, t);
    const trust = groups.find((group) => group.name === "trust");
    expect(trust?.chosenCount).toBe(1);
    expect(trust?.options).toEqual([
      { value: "municipality", name: "自治体確認", count: 0, isChosen: false },
      { value: "operator", name: "運営者確認", count: 7, isChosen: true },
      { value: "unconfirmed", name: "未確認", count: 0, isChosen: false },
    ]);
  });
});

describe("a submitted form", () => {
  const before = parse("near=34.87,138.32&place=焼津駅&radius=1000&bbox=138,34,139,35&view=map&page=3");

  it("keeps the position of a place that was not touched, and the map area", () => {
    const after = afterSubmit(parse("q=体操&place=焼津駅&radius=1000"), before);
    expect(after).toMatchObject({ text: "体操", near: before.near, place: "", box: before.box, view: "map", page: 1 });
  });

  it("looks for a new place without the old map area", () => {
    const after = afterSubmit(parse("place=藤枝駅&radius=1000"), before);
    expect(after).toMatchObject({ near: null, place: "藤枝駅", box: null, radiusMeters: 1000 });
  });

  it("forgets the place when its box was emptied", () => {
    expect(afterSubmit(parse("q=体操"), before)).toMatchObject({ near: null, place: "", box: before.box });
  });
});
