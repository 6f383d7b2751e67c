import { describe, expect, it } from "vitest";
import {
  type EverythingQuery,
  everythingPath,
  filtersOf,
  isAsked,
  readEverythingQuery,
  tabPath,
  withFilter,
} from "./everything-query";

const read = (text: string) => readEverythingQuery(new URLSearchParams(text));

describe("readEverythingQuery", () => {
  it("reads words, tab, filters and page", () => {
    const { query, problems } = read(
      "q=もどし&tab=passages&symposium=sym_1&speaker=見本 一郎&year=2025&theme=advice&municipality=222127&page=2",
    );
    expect(problems).toEqual([]);
    expect(query).toEqual({
      text: "もどし",
      tab: "passages",
      filters: {
        symposium: "sym_1",
        speaker: "見本 一郎",
        year: "2025",
        theme: "advice",
        municipality: "222127",
      },
      page: 2,
    });
  });

  it.each([
    ["tab=everything", "tab"],
    ["year=25", "year"],
    ["year=abc", "year"],
    ["theme=none", "theme"],
    ["municipality=222128", "municipality"],
    ["record=<b>", "record"],
    ["page=0", "page"],
    [`q=${"あ".repeat(101)}`, "q"],
  ])("leaves %s out and names it", (text, parameter) => {
    const { query, problems } = read(text);
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
    expect(query).toMatchObject({ tab: null, filters: {}, page: 1 });
  });

  it("comes back from its own address", () => {
    const { query } = read("q=もどし&tab=records&speaker=A%26B&year=2025&page=3");
    const path = everythingPath(query, { page: query.page });
    expect(read(path.slice(path.indexOf("?"))).query).toEqual(query);
  });
});

describe("addresses", () => {
  const query: EverythingQuery = {
    text: "もどし",
    tab: "passages",
    filters: { speaker: "花子", theme: "advice" },
    page: 4,
  };

  it("a tab is opened on its first page, without what it cannot be narrowed by", () => {
    expect(tabPath(query, "terms")).toBe(
      `/search?${new URLSearchParams({ q: "もどし", tab: "terms", theme: "advice" })}`,
    );
    expect(filtersOf(query, "symposia")).toEqual({ speaker: "花子", theme: "advice" });
  });

  it("a filter is chosen and taken back", () => {
    expect(withFilter(query, "year", "2025").filters).toEqual({ speaker: "花子", theme: "advice", year: "2025" });
    expect(withFilter(query, "speaker", null)).toEqual({ ...query, page: 1, filters: { theme: "advice" } });
  });

  it("knows when nothing is asked", () => {
    expect([isAsked(query), isAsked({ ...query, text: "" }), isAsked({ ...query, text: "", filters: {} })]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
