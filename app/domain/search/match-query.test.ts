import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_PARTS, FIRST_ASPECTS } from "~/domain/connection/match";
import { LISTING_KINDS } from "~/domain/directory/listing";
import { TARGET_KEYS, THEME_KEYS } from "~/domain/directory/vocabulary";
import {
  type MatchQuery,
  matchMapPath,
  matchPath,
  matchQueryToSearch,
  matchReachMeters,
  parseMatchQuery,
  WALK_CHOICES,
  widerWalk,
} from "./match-query";

const read = (search: string) => parseMatchQuery(new URLSearchParams(search));

describe("a query for somebody", () => {
  it("begins with nothing in its address", () => {
    const { query, problems } = read("");
    expect(problems).toEqual([]);
    expect(query).toEqual({
      ...{ text: "", kinds: [], themes: [], targets: null, openOn: null, part: null, walk: "30" },
      ...{ place: "", near: null, first: "distance", page: 1 },
    });
    expect(matchPath("ali_1", query)).toBe("/desk/aliases/ali_1/find");
  });

  it("knows a form without a mark from an address that says nothing of 対象", () => {
    expect(read("").query.targets).toBeNull();
    expect(read("asked=1").query.targets).toEqual([]);
    expect(read("asked=1&target=elderly&target=carer").query.targets).toEqual(["elderly", "carer"]);
  });

  it("leaves out and names what it cannot read", () => {
    const { query, problems } = read("walk=45&theme=gold&open_on=someday&first=fame&near=1");
    expect(query.walk).toBe("30");
    expect(problems.map(({ parameter }) => parameter).sort()).toEqual(["first", "near", "open_on", "theme", "walk"]);
  });

  it("reads back what it wrote", () => {
    const queries = fc.record<MatchQuery>({
      text: fc.constantFrom("", "将棋 囲碁"),
      kinds: fc.subarray([...LISTING_KINDS]),
      themes: fc.subarray([...THEME_KEYS]),
      targets: fc.option(fc.subarray([...TARGET_KEYS])),
      openOn: fc.constantFrom(null, "today" as const, "tue" as const, "2026-12-01"),
      part: fc.constantFrom(null, ...DAY_PARTS),
      walk: fc.constantFrom(...WALK_CHOICES),
      place: fc.constantFrom("", "焼津駅"),
      near: fc.constantFrom(null, { lat: 34.8665, lng: 138.3235 }),
      first: fc.constantFrom(...FIRST_ASPECTS),
      page: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(queries, (query) => {
        expect(read(matchQueryToSearch(query))).toEqual({ query, problems: [] });
      }),
    );
  });
});

it.each([
  ["10", 615, "20"],
  ["30", 1_846, "60"],
  ["any", 10_000, null],
] as const)("%s minutes reach %i m, then comes %s", (walk, meters, wider) => {
  expect(matchReachMeters(walk)).toBe(meters);
  expect(widerWalk(walk)).toBe(wider);
});

it("leads to the public map with what may stand there", () => {
  const { query } = read("theme=food&open_on=today&q=ごはん");
  const path = matchMapPath(query, { lat: 34.865, lng: 138.325 }, ["elderly"]);
  expect(decodeURIComponent(path)).toBe(
    "/map?q=ごはん&theme=food&target=anyone,elderly&open_on=today&near=34.865,138.325&radius=1846&sort=distance&view=map",
  );
});
