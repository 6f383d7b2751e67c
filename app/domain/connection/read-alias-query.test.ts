import { expect, test } from "vitest";
import { aliasSearch, isWholeList, readAliasQuery } from "./read-alias-query";

const read = (search: string) => readAliasQuery(new URLSearchParams(search));

test("an address without wishes is the whole list, by the next look-in", () => {
  expect(read("")).toEqual({ q: "", state: null, isEnding: false, sort: "lookIn", page: 1 });
  expect(isWholeList(read("sort=created&page=3"))).toBe(true);
  expect(isWholeList(read("ending=yes"))).toBe(false);
  expect(isWholeList(read("q=花"))).toBe(false);
});

test("values that are none of ours count as not given", () => {
  expect(read("state=closed&sort=name&page=-1&ending=1")).toEqual(read(""));
  expect(read(`q=${"あ".repeat(300)}`).q).toHaveLength(100);
});

test("an address is read as it was written", () => {
  for (const search of ["", "?q=%E8%8A%B1&state=returned&ending=yes&sort=updated&page=4", "?state=watching"]) {
    expect(aliasSearch(read(search))).toBe(search);
  }
});
