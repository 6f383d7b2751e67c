import { beforeAll, describe, expect, it } from "vitest";
import { loader as search } from "~/routes/api.v1.search/route";
import { loader as searchGeojson } from "~/routes/api.v1.search[.]geojson/route";
import { loader as suggest } from "~/routes/api.v1.suggest/route";
import { cellOf } from "~/shared/geo";
import { pgliteDatabase, useDatabase } from "../../setup/database";
import { addListings, ask, YAIZU } from "./search-listings-fixture";

const openTuesdays = { rules: [{ days: ["tue"], holidays: "closed", ranges: [{ fromMinutes: 600, toMinutes: 720 }] }] };

describe("the public search", () => {
  useDatabase(pgliteDatabase, { keepRows: true });

  beforeAll(async () => {
    await addListings([
      {
        id: "lst_salon",
        name: "みなとサロン",
        kana: "ミナトサロン",
        openingHours: openTuesdays,
        confirmedAt: new Date("2026-10-01T00:00:00Z"),
        confirmedBy: "municipality",
      },
      {
        id: "lst_kitchen",
        name: "こども食堂 はれ",
        themes: ["food", "children"],
        targets: ["youth"],
        lat: 34.876,
        costKind: "free",
        barrierFree: { slope: true },
      },
      {
        id: "lst_person",
        kind: "person",
        name: "海が好きな人",
        themes: ["learning"],
        areaLabel: "静岡県焼津市本町",
        positionSource: "coarse",
        positionPrecision: "town",
        address: "静岡県焼津市本町1-2-3",
      },
      { id: "lst_far", name: "高松のサロン", municipalityCode: "372013", lat: 34.3428, lng: 134.0466 },
      { id: "lst_phone", name: "電話相談", reach: ["phone"], themes: ["advice"], lat: null, lng: null },
    ]);
  });

  const ids = async (query: string) => {
    const response = await ask(search, `/api/v1/search?${query}`);
    expect(response.status).toBe(200);
    const { hits } = (await response.json()) as { hits: { id: string }[] };
    return hits.map((hit) => hit.id).sort();
  };

  it("answers anyone with every field of a hit", async () => {
    const response = await ask(search, "/api/v1/search?q=みなと&near=34.8759,138.3236&cells=12");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=60");
    const { tookMs, ...answer } = await response.json();
    expect(tookMs).toBeGreaterThanOrEqual(0);
    expect(answer).toEqual({
      total: 1,
      totalIsExact: true,
      page: 1,
      perPage: 20,
      engine: "embedded",
      degraded: false,
      relaxed: false,
      hits: [
        {
          id: "lst_salon",
          kind: "resource",
          name: "みなとサロン",
          kana: "ミナトサロン",
          themes: ["gathering"],
          targets: ["anyone"],
          municipalityCode: "222127",
          address: "静岡県焼津市本町二丁目16-32",
          lat: YAIZU.lat,
          lng: YAIZU.lng,
          distanceMeters: 1001,
          trust: "municipality",
          confirmedAt: "2026-10-01",
          url: "http://localhost:3000/listings/lst_salon",
          matches: { name: [[0, 3]], kana: [[0, 3]] },
        },
      ],
      facets: {
        kind: [{ value: "resource", count: 1 }],
        theme: [{ value: "gathering", count: 1 }],
        target: [{ value: "anyone", count: 1 }],
        municipality: [{ value: "222127", count: 1 }],
        trust: [{ value: "municipality", count: 1 }],
      },
      cells: [{ ...cellOf(YAIZU, 12), count: 1 }],
    });
  });

  it.each([
    ["", ["lst_far", "lst_kitchen", "lst_person", "lst_phone", "lst_salon"]],
    ["q=サロン", ["lst_far", "lst_salon"]],
    ["kind=person", ["lst_person"]],
    ["kind=person,resource&theme=advice&theme=food", ["lst_kitchen", "lst_phone"]],
    ["target=youth", ["lst_kitchen"]],
    ["municipality=372013", ["lst_far"]],
    ["municipality=370002", ["lst_far"]],
    ["open_on=tue", ["lst_salon"]],
    ["open_on=2026-11-24", ["lst_salon"]],
    ["open_on=2026-11-25", []],
    ["cost=free", ["lst_kitchen"]],
    ["barrier_free=slope", ["lst_kitchen"]],
    ["trust=municipality", ["lst_salon"]],
    ["reach=phone", ["lst_phone"]],
    ["bbox=138,34,139,35", ["lst_kitchen", "lst_person", "lst_salon"]],
    ["near=34.8669,138.3236&radius=500", ["lst_person", "lst_salon"]],
    ["place=焼津市&kind=resource&radius=20000", ["lst_kitchen", "lst_salon"]],
  ])("finds by %s", async (query, found) => {
    expect(await ids(query)).toEqual(found);
  });

  it("counts a facet without its own filter", async () => {
    const { facets } = await (await ask(search, "/api/v1/search?kind=person&municipality=222127")).json();
    expect(facets.kind).toEqual([
      { value: "resource", count: 3 },
      { value: "person", count: 1 },
    ]);
    expect(facets.theme).toEqual([{ value: "learning", count: 1 }]);
  });

  it("pages in order", async () => {
    const page = async (number: number) =>
      (await ask(search, `/api/v1/search?sort=name&per_page=2&page=${number}`)).json();
    const [first, second, third] = [await page(1), await page(2), await page(3)];
    expect([first, second, third].map((one) => one.hits.length)).toEqual([2, 2, 1]);
    expect(third).toMatchObject({ total: 5, page: 3, perPage: 2 });
  });

  it("gives a person's coarse area, never an address", async () => {
    const text = await (await ask(search, "/api/v1/search?kind=person")).text();
    expect(JSON.parse(text).hits[0].address).toBe("静岡県焼津市本町");
    expect(text).not.toContain("1-2-3");
  });

  it("answers as GeoJSON with the longitude first and null where there is no place", async () => {
    const response = await ask(searchGeojson, "/api/v1/search.geojson?sort=name&near=34.8669,138.3236");
    expect(response.headers.get("Content-Type")).toBe("application/geo+json; charset=utf-8");
    const collection = await response.json();
    expect(collection).toMatchObject({ type: "FeatureCollection", total: 5, totalIsExact: true, page: 1, perPage: 20 });
    const features = collection.features as { id: string; geometry: unknown }[];
    const geometry = Object.fromEntries(features.map((feature) => [feature.id, feature.geometry]));
    expect(geometry.lst_salon).toEqual({ type: "Point", coordinates: [YAIZU.lng, YAIZU.lat] });
    expect(geometry.lst_phone).toBeNull();
  });

  it("names every wrong parameter with its value, in one answer of 400", async () => {
    const response = await ask(search, "/api/v1/search?kind=cat&bbox=1,2,3&page=0&near=x&radius=9&open_on=someday&q=a");
    expect(response.status).toBe(400);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(await response.json()).toEqual({
      type: "about:blank",
      status: 400,
      title: "パラメーターが正しくありません",
      problems: [
        { name: "near", value: "x", message: "「緯度,経度」の形ではありません" },
        { name: "kind", value: "cat", message: "えらべない値です" },
        { name: "open_on", value: "someday", message: "日付や曜日ではありません" },
        { name: "bbox", value: "1,2,3", message: "「西,南,東,北」の形ではありません" },
        { name: "page", value: "0", message: "使える範囲の外です" },
        { name: "radius", value: "9", message: "場所といっしょに指定してください" },
      ],
    });
  });

  it.each([
    [search, "/api/v1/search?place=ありえない場所の名前"],
    [searchGeojson, "/api/v1/search.geojson?kind=cat"],
    [suggest, `/api/v1/suggest?q=${"あ".repeat(101)}`],
  ])("refuses what it cannot read everywhere", async (loader, path) => {
    const response = await ask(loader, path);
    expect(response.status).toBe(400);
    expect((await response.json()).problems).toHaveLength(1);
  });

  it("suggests listings, places and themes with the paths they lead to", async () => {
    const { suggestions } = await (await ask(suggest, "/api/v1/suggest?q=サロン")).json();
    const byType = (type: string) =>
      suggestions.filter((one: { type: string }) => one.type === type).map((one: { url: string }) => one.url);
    expect(byType("theme")).toEqual(["/map?theme=gathering"]);
    expect(byType("listing").sort()).toEqual(["/listings/lst_far", "/listings/lst_salon"]);
    const places = await (await ask(suggest, "/api/v1/suggest?q=焼津市")).json();
    const place = places.suggestions.find((one: { type: string }) => one.type === "place");
    expect(place).toMatchObject({ label: "静岡県焼津市", municipalityCode: "222127" });
    expect(await (await ask(suggest, "/api/v1/suggest?q=")).json()).toEqual({ suggestions: [] });
  });
});
