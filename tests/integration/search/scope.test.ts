import { beforeAll, describe, expect, it } from "vitest";
import { parseMapQuery } from "~/domain/search/map-query";
import { searchListings } from "~/domain/search/search-listings.server";
import { loader as page } from "~/routes/_site.map/route";
import { loader as search } from "~/routes/api.v1.search/route";
import { loader as searchGeojson } from "~/routes/api.v1.search[.]geojson/route";
import { loader as suggest } from "~/routes/api.v1.suggest/route";
import { loader as csv } from "~/routes/map[.]csv/route";
import { loader as geojson } from "~/routes/map[.]geojson/route";
import { loader as picture } from "~/routes/map[.]svg/route";
import { pgliteDatabase, useDatabase } from "../../setup/database";
import { addListings, ask } from "./search-listings-fixture";

/** A theme, a town, a trust and a name that only hidden listings have. */
const HIDDEN = {
  name: "ひみつのつどい",
  kana: "ヒミツノツドイ",
  themes: ["work"],
  targets: ["carer"],
  municipalityCode: "372013",
  lat: 34.3428,
  lng: 134.0466,
  confirmedAt: new Date("2026-10-01T00:00:00Z"),
  confirmedBy: "operator",
};

describe("what is not public", () => {
  useDatabase(pgliteDatabase, { keepRows: true });

  beforeAll(async () => {
    await addListings([
      { id: "lst_open", name: "みんなのつどい" },
      { ...HIDDEN, id: "lst_professional", visibility: "professional", kind: "person" },
      { ...HIDDEN, id: "lst_municipality", visibility: "municipality" },
      { ...HIDDEN, id: "lst_draft", status: "draft" },
      { ...HIDDEN, id: "lst_paused", status: "paused" },
      { ...HIDDEN, id: "lst_retired", status: "retired" },
    ]);
  });

  it("is in the index for those who may see it", async () => {
    const { query } = parseMapQuery(new URLSearchParams("q=つどい"));
    const now = new Date("2026-11-21T03:00:00Z");
    const found = await searchListings({ scope: { audience: "professional" }, query, now });
    expect(found.hits.map((hit) => hit.card.id).sort()).toEqual(["lst_open", "lst_professional"]);
  });

  it("does not show in list, count, facets or cells", async () => {
    const answer = await (await ask(search, "/api/v1/search?q=つどい&cells=8")).json();
    expect(answer.hits.map((hit: { id: string }) => hit.id)).toEqual(["lst_open"]);
    expect(answer.total).toBe(1);
    expect(answer.facets).toEqual({
      kind: [{ value: "resource", count: 1 }],
      theme: [{ value: "gathering", count: 1 }],
      target: [{ value: "anyone", count: 1 }],
      municipality: [{ value: "222127", count: 1 }],
      trust: [{ value: "unconfirmed", count: 1 }],
    });
    expect(answer.cells).toEqual([{ z: 8, x: 226, y: 101, count: 1 }]);
  });

  it.each([
    ["the API", search, "/api/v1/search?q=ひみつ"],
    ["the API's area", search, "/api/v1/search?bbox=134,34,135,35&cells=10"],
    ["GeoJSON of the API", searchGeojson, "/api/v1/search.geojson"],
    ["suggestions", suggest, "/api/v1/suggest?q=ひみつ"],
    ["suggestions by reading", suggest, "/api/v1/suggest?q=つどい"],
    ["the page", page, "/map?q=つどい"],
    ["the page's filters", page, "/map?theme=work&municipality=372013"],
    ["the table", csv, "/map.csv"],
    ["the file", geojson, "/map.geojson"],
    ["the picture", picture, "/map.svg"],
  ])("does not leak through %s", async (_name, loader, path) => {
    const response = await ask(loader, path);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).not.toMatch(/ひみつ|ヒミツ|lst_(professional|municipality|draft|paused|retired)/);
    if (path.includes("cells")) expect(JSON.parse(text)).toMatchObject({ total: 0, cells: [] });
  });
});
