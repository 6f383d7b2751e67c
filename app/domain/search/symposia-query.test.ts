import { expect, test } from "vitest";
import { readSymposiaQuery, symposiaPath } from "./symposia-query";

const read = (search: string) => readSymposiaQuery(new URLSearchParams(search));

test("without parameters it asks for what is coming, as a list", () => {
  const { query, problems } = read("");
  expect(query).toMatchObject({ text: "", time: "coming", view: "list", page: 1, themes: [], municipalities: [] });
  expect(problems).toEqual([]);
  expect(symposiaPath("/symposia", query)).toBe("/symposia");
});

test("reads what it writes", () => {
  const search =
    "q=%E4%BC%B4%E8%B5%B0&time=past&prefecture=12&municipality=122076&theme=advice&form=online&series=s1&view=calendar&month=2021-02&page=3";
  const { query, problems } = read(search);
  expect(problems).toEqual([]);
  expect(symposiaPath("/symposia", query, { page: query.page })).toBe(`/symposia?${search}`);
});

test("any change leads to the first page", () => {
  expect(symposiaPath("/symposia", read("page=4").query, { time: "past" })).toBe("/symposia?time=past");
});

test("wrong values are left out and named", () => {
  const { query, problems } = read("time=soon&prefecture=48&municipality=122077&theme=x&form=tv&month=2021-13&page=0");
  expect(query).toMatchObject({
    time: "coming",
    prefecture: null,
    municipalities: [],
    themes: [],
    form: null,
    month: null,
    page: 1,
  });
  expect(problems.map(({ parameter }) => parameter).sort()).toEqual([
    "form",
    "month",
    "municipality",
    "page",
    "prefecture",
    "theme",
    "time",
  ]);
});
