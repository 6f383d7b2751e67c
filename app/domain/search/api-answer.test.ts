import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { API_FACETS, toApiAnswer } from "./api-answer";
import { mapQueryToParams, parseMapQuery } from "./map-query";
import type { ListingHit } from "./search-answer";

const page = readFileSync("docs/api.md", "utf8");

/** The names in the first column of the table under a line of text. */
function documented(after: string): string[] {
  const table =
    page
      .slice(page.indexOf(after))
      .split("\n\n")
      .find((block) => block.startsWith("|")) ?? "";
  const rows = table.split("\n").slice(2);
  return rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map((match) => match[1]!));
}

const hit = { card: { id: "lst_1", confirmedOn: null }, distanceMeters: null, matches: {} } as unknown as ListingHit;
const answer = toApiAnswer(
  {
    hits: [hit],
    total: 1,
    totalIsExact: true,
    page: 1,
    perPage: 20,
    facets: {},
    cells: [],
    engine: "embedded",
    degraded: false,
    relaxed: false,
    tookMs: 0,
  },
  "https://wa.example.jp",
);

describe("the page about the API", () => {
  it("names every field of an answer and no other", () => {
    expect(documented("## Answer of /api/v1/search").sort()).toEqual(Object.keys(answer).sort());
    expect(documented("A hit:").sort()).toEqual(Object.keys(answer.hits[0]!).sort());
  });

  it("names every facet", () => {
    expect(Object.keys(answer.facets)).toEqual([...API_FACETS]);
    for (const facet of API_FACETS) expect(page).toMatch(new RegExp(`\`facets\`.*\`${facet}\``));
  });

  it("names every parameter", () => {
    const all =
      "q=a&kind=role&theme=food&target=carer&municipality=222127&open_on=mon&cost=free&barrier_free=slope&trust=operator" +
      "&reach=phone&bbox=1,2,3,4&near=1,2&place=x&radius=5&sort=name&page=2&per_page=3&cells=4&view=map";
    const known = [...mapQueryToParams(parseMapQuery(new URLSearchParams(all)).query).keys()];
    expect(documented("## Parameters of a search").sort()).toEqual(known.filter((name) => name !== "view").sort());
  });
});
