import { expect, test } from "vitest";
import { readMonthSpan, wholeWindow, windowOf, zoomChoices } from "./figure-window";
import { addMonths, dayAt, lastDayOf, monthPosition, monthsBetween } from "./month-scale";

const WHOLE = { from: "2024-10-03", to: "2026-09-02" };
const span = (from: string, to: string) => ({ from, to });

test.each([
  { query: "from=2026-04&to=2026-06", expected: span("2026-04", "2026-06") },
  { query: "", expected: null },
  { query: "from=2026-04", expected: null },
  { query: "from=2026-06&to=2026-04", expected: null },
  { query: "from=2026-13&to=2026-14", expected: null },
  { query: "from=x&to=2026-04", expected: null },
])("of the address «$query» the months are read", ({ query, expected }) => {
  expect(readMonthSpan(new URLSearchParams(query))).toEqual(expected);
});

test.each([
  { name: "all", of: null, expected: WHOLE },
  { name: "a year", of: span("2025-01", "2025-12"), expected: { from: "2025-01-01", to: "2025-12-31" } },
  {
    name: "the first year begins with the record",
    of: span("2024-01", "2024-12"),
    expected: { from: "2024-10-03", to: "2024-12-31" },
  },
  { name: "this year ends today", of: span("2026-01", "2026-12"), expected: { from: "2026-01-01", to: "2026-09-02" } },
  {
    name: "two days of a month become 28",
    of: span("2026-09", "2026-09"),
    expected: { from: "2026-08-06", to: "2026-09-02" },
  },
  {
    name: "February is a month of its own",
    of: span("2026-02", "2026-02"),
    expected: { from: "2026-02-01", to: "2026-02-28" },
  },
  { name: "what lies beside is all", of: span("2030-01", "2030-12"), expected: WHOLE },
])("$name", ({ of, expected }) => {
  expect(windowOf(of, WHOLE)).toEqual(expected);
});

test("a record of few days is drawn over 28", () => {
  const source = { events: [], supports: [{ id: "s", label: "", fromDay: "2026-09-20", toDay: null }] };
  expect(wholeWindow(source, "2026-09-30")).toEqual({ from: "2026-09-03", to: "2026-09-30" });
  expect(wholeWindow({ events: [], supports: [] }, "2026-09-30").from).toBe("2026-09-03");
});

test("one can choose the years, the months of a year, and as much before and after", () => {
  expect(zoomChoices(null, WHOLE)).toMatchObject({ months: [], before: null, after: null });
  expect(zoomChoices(null, WHOLE).years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  const year = zoomChoices(span("2026-01", "2026-12"), WHOLE);
  expect(year.years.filter(({ isCurrent }) => isCurrent).map((one) => one.year)).toEqual([2026]);
  expect(year.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(year).toMatchObject({ before: span("2025-01", "2025-12"), after: null });
  const month = zoomChoices(span("2024-10", "2024-10"), WHOLE);
  expect(month).toMatchObject({ before: null, after: span("2024-11", "2024-11") });
  expect(month.months.filter(({ isCurrent }) => isCurrent).map((one) => one.month)).toEqual([10]);
});

test("a month is one unit of the axis, however long it is", () => {
  expect(monthPosition("2024-10-01", "2024-10")).toBe(0);
  expect(monthPosition("2025-02-15", "2024-10")).toBe(4.5);
  expect(monthPosition("2024-09-16", "2024-10")).toBe(-0.5);
  expect([addMonths("2024-10", 3), addMonths("2025-01", -1), addMonths("2025-01", -13)]).toEqual([
    "2025-01",
    "2024-12",
    "2023-12",
  ]);
  expect([lastDayOf("2024-02"), lastDayOf("2026-02")]).toEqual(["2024-02-29", "2026-02-28"]);
  expect(monthsBetween("2025-03", "2024-12")).toBe(-3);
});

test("every day is found again at its place on the axis", () => {
  for (let time = Date.UTC(2023, 11, 1); time < Date.UTC(2025, 2, 5); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    expect(dayAt(monthPosition(day, "2024-01"), "2024-01")).toBe(day);
  }
});
