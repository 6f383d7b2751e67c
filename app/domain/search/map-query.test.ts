import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BARRIER_FREE_KEYS, COST_KINDS, LISTING_KINDS, REACHES, TRUSTS } from "~/domain/directory/listing";
import { TARGET_KEYS, THEME_KEYS } from "~/domain/directory/vocabulary";
import { WEEKDAYS } from "~/shared/dates";
import {
  EMPTY_MAP_QUERY,
  isNarrowed,
  MAP_SORTS,
  MAP_VIEWS,
  type MapQuery,
  mapPath,
  mapQueryToParams,
  mapQueryToSearch,
  parseMapQuery,
} from "./map-query";

const parse = (search: string) => parseMapQuery(new URLSearchParams(search));
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((micro) => Math.round(micro) / 1e6 + 0);
const words = fc
  .string({ maxLength: 100, unit: fc.constantFrom("こ", "ど", "も", " ", "a", "&", "=", ",", "%", "+", "食", "𠮷") })
  .map((text) => text.replace(/\s+/gu, " ").trim())
  .filter((text) => text.length <= 100);
const point = fc.record({ lat: degrees(90), lng: degrees(180) });
const span = (limit: number) =>
  fc
    .tuple(degrees(limit), degrees(limit))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (a < b ? [a, b] : [b, a]));

const anyQuery: fc.Arbitrary<MapQuery> = fc
  .record({
    text: words,
    kinds: fc.subarray([...LISTING_KINDS]),
    themes: fc.subarray([...THEME_KEYS]),
    targets: fc.subarray([...TARGET_KEYS]),
    municipalities: fc.subarray(["062073", "221309", "222127", "372013"]),
    openOn: fc.constantFrom(null, "today", "tomorrow", ...WEEKDAYS, "2026-11-24"),
    costs: fc.subarray([...COST_KINDS]),
    barrierFree: fc.subarray([...BARRIER_FREE_KEYS]),
    trusts: fc.subarray([...TRUSTS]),
    reach: fc.subarray([...REACHES]),
    box: fc.option(
      fc.tuple(span(180), span(90)).map(([x, y]) => ({ west: x[0]!, east: x[1]!, south: y[0]!, north: y[1]! })),
    ),
    near: fc.option(fc.tuple(point, words).map(([at, label]) => ({ ...at, label: label || null }))),
    place: words,
    radiusMeters: fc.option(fc.integer({ min: 1, max: 500_000 })),
    sort: fc.option(fc.constantFrom(...MAP_SORTS)),
    page: fc.integer({ min: 1, max: 5000 }),
    perPage: fc.integer({ min: 1, max: 100 }),
    cellsZoom: fc.option(fc.integer({ min: 4, max: 16 })),
    view: fc.constantFrom(...MAP_VIEWS),
  })
  .map((query) => {
    const place = query.near ? "" : query.place;
    const hasNear = query.near !== null || place !== "";
    const sort = query.sort === "distance" && !hasNear ? null : query.sort;
    return { ...query, place, sort, radiusMeters: hasNear ? query.radiusMeters : null };
  });

describe("a map query", () => {
  it("reads back what it wrote, whatever it is", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { query: again, problems } = parse(mapQueryToSearch(query));
        expect(problems).toEqual([]);
        expect(again).toEqual(query);
      }),
    );
  });

  it("writes the same address for every way of writing the same query", () => {
    const address = mapQueryToSearch(parse("theme=food&kind=person&kind=resource&theme=advice").query);
    expect(mapQueryToSearch(parse("kind=resource,person&theme=advice,food&page=1&q=").query)).toBe(address);
    expect(address).toBe("kind=resource,person&theme=food,advice");
  });

  it("is empty without parameters and has the bare path", () => {
    expect(parse("").query).toEqual(EMPTY_MAP_QUERY);
    expect(mapPath(EMPTY_MAP_QUERY)).toBe("/map");
    expect(mapQueryToParams(EMPTY_MAP_QUERY).size).toBe(0);
  });

  it("takes empty form fields as absent", () => {
    expect(parse("q=&kind=&bbox=&near=&radius=&sort=&open_on=&place=")).toEqual({
      query: EMPTY_MAP_QUERY,
      problems: [],
    });
  });

  it("never throws on anything in an address", () => {
    const names = ["q", "kind", "municipality", "bbox", "near", "place", "radius", "page", "cells", "open_on", "sort"];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: "binary" }))), (pairs) => {
        const { query } = parseMapQuery(new URLSearchParams(pairs));
        expect(parse(mapQueryToSearch(query))).toEqual({ query, problems: [] });
      }),
    );
  });

  it("makes one space of all spaces and keeps a text that is too long short", () => {
    expect(parse("q=%E3%80%80こども%E3%80%80%20食堂%0A").query.text).toBe("こども 食堂");
    const { query, problems } = parse(`q=${"あ".repeat(101)}`);
    expect(query.text).toBe("あ".repeat(100));
    expect(problems.map((problem) => [problem.parameter, problem.message])).toEqual([["q", "map.problem.tooLong"]]);
  });

  it("keeps the name of a place with its position, or the place alone until it is found", () => {
    expect(parse("near=34.87,138.32&place=焼津駅").query.near).toEqual({ lat: 34.87, lng: 138.32, label: "焼津駅" });
    expect(parse("place=焼津駅&radius=1000").query).toMatchObject({ near: null, place: "焼津駅", radiusMeters: 1000 });
  });

  it("knows when nothing narrows the result", () => {
    expect(isNarrowed(parse("page=3&sort=name&view=map").query)).toBe(false);
    expect(isNarrowed(parse("theme=food").query)).toBe(true);
  });
});

describe("wrong parameters", () => {
  it.each([
    ["kind=cat", "kind", "cat", "map.problem.unknownValue"],
    ["theme=food,nothing", "theme", "nothing", "map.problem.unknownValue"],
    ["municipality=222128", "municipality", "222128", "map.problem.notACode"],
    ["municipality=焼津市", "municipality", "焼津市", "map.problem.notACode"],
    ["open_on=2026-02-30", "open_on", "2026-02-30", "map.problem.notADay"],
    ["bbox=138,34,139", "bbox", "138,34,139", "map.problem.notABox"],
    ["bbox=139,34,138,35", "bbox", "139,34,138,35", "map.problem.notABox"],
    ["near=138.3,34.8", "near", "138.3,34.8", "map.problem.notAPoint"],
    ["near=NaN,1e3", "near", "NaN,1e3", "map.problem.notAPoint"],
    ["near=34.8,138.3&radius=0", "radius", "0", "map.problem.outOfRange"],
    ["radius=500", "radius", "500", "map.problem.needsNear"],
    ["sort=distance", "sort", "distance", "map.problem.needsNear"],
    ["sort=price", "sort", "price", "map.problem.unknownValue"],
    ["page=0", "page", "0", "map.problem.outOfRange"],
    ["page=two", "page", "two", "map.problem.notANumber"],
    ["per_page=101", "per_page", "101", "map.problem.outOfRange"],
    ["cells=3", "cells", "3", "map.problem.outOfRange"],
  ])("%s names %s", (search, parameter, value, message) => {
    expect(parse(search).problems).toEqual([{ parameter, value, message }]);
  });

  it("are all named, and the rest of the query stands", () => {
    const { query, problems } = parse("q=サロン&kind=cat&bbox=1&page=x&trust=operator");
    expect(problems.map((problem) => problem.parameter)).toEqual(["kind", "bbox", "page"]);
    expect(query).toEqual({ ...EMPTY_MAP_QUERY, text: "サロン", trusts: ["operator"] });
  });
});
