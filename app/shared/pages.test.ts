import { expect, test } from "vitest";
import { listSearch, pageCountOf, readPage, rowsOfPage } from "./pages";

test("a page is read from an address; anything else is the first", () => {
  const read = (text: string) => readPage(new URLSearchParams(text));
  expect([read("page=3"), read(""), read("page=0"), read("page=1.5"), read("page=1e9"), read("page=x")]).toEqual([
    3, 1, 1, 1, 1, 1,
  ]);
});

test("fifty lines a page, and one page at least", () => {
  expect([pageCountOf(0), pageCountOf(50), pageCountOf(51)]).toEqual([1, 1, 2]);
  expect(rowsOfPage(3)).toEqual({ skip: 100, take: 50 });
});

test("the address of a page leaves out what is empty", () => {
  expect(listSearch({ q: "焼津", role: null, state: "" }, 2)).toBe("?q=%E7%84%BC%E6%B4%A5&page=2");
  expect(listSearch({ q: "" })).toBe("");
});
