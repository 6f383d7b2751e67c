import { describe, expect, it } from "vitest";
import { tokensForDate, tokensForWeekday } from "~/domain/directory/open-tokens";
import { municipalitiesOfPrefecture } from "~/domain/municipality/find-municipalities.server";
import { parseMapQuery } from "./map-query";
import { toIndexQuery } from "./to-index-query.server";

const scope = { audience: "public" } as const;
const toIndex = (search: string) =>
  toIndexQuery({ query: parseMapQuery(new URLSearchParams(search)).query, scope, today: "2026-11-21" });

describe("the query of the engines", () => {
  it("of nothing asks for everything the scope may see", () => {
    expect(toIndex("")).toEqual({ scope, text: "", filters: {}, page: 1, perPage: 20 });
  });

  it("carries text, filters, box, place, order, page and cells", () => {
    const search =
      "q=サロン&kind=resource,person&theme=food&target=anyone&cost=free&barrier_free=slope&trust=operator&reach=phone" +
      "&bbox=138,34,139,35&near=34.87,138.32&place=焼津駅&radius=2000&sort=distance&page=3&per_page=50&cells=12";
    expect(toIndex(search)).toEqual({
      scope,
      text: "サロン",
      filters: {
        kind: ["resource", "person"],
        theme: ["food"],
        target: ["anyone"],
        cost: ["free"],
        barrierFree: ["slope"],
        trust: ["operator"],
        reach: ["phone"],
      },
      box: { west: 138, south: 34, east: 139, north: 35 },
      near: { lat: 34.87, lng: 138.32, radiusMeters: 2000 },
      sort: "distance",
      page: 3,
      perPage: 50,
      cellsZoom: 12,
    });
  });

  it.each([
    ["today", tokensForDate("2026-11-21")],
    ["tomorrow", tokensForDate("2026-11-22")],
    ["2026-11-24", tokensForDate("2026-11-24")],
    ["tue", tokensForWeekday("tue")],
  ])("open on %s becomes the tokens of that day", (day, tokens) => {
    expect(toIndex(`open_on=${day}`).filters).toEqual({ open: tokens });
  });

  it("takes a prefecture alone by its own facet, towns by theirs, and both together as towns", () => {
    expect(toIndex("municipality=220001").filters).toEqual({ prefecture: ["22"] });
    expect(toIndex("municipality=222127,372013").filters).toEqual({ municipality: ["222127", "372013"] });
    const towns = municipalitiesOfPrefecture("22").map((town) => town.code);
    expect(toIndex("municipality=220001,372013").filters).toEqual({ municipality: ["372013", ...towns] });
  });
});
