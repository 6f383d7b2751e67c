import { expect, test } from "vitest";
import { monthAfter, monthWeeks } from "./month-calendar";

test("a month begins with the Sunday before it and ends with the Saturday after it", () => {
  const weeks = monthWeeks("2026-11", []);
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
  expect(weeks[0]![0]!.date).toBe("2026-11-01");
  expect(weeks.at(-1)!.at(-1)!.date).toBe("2026-12-05");
  expect(monthWeeks("2026-02", [])).toHaveLength(4);
  expect(monthWeeks("2026-08", [])).toHaveLength(6);
  expect(monthWeeks("2026-12", [])[0]!.map(({ isInMonth }) => isInMonth)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
});

test("an entry stands on each of its days", () => {
  const days = monthWeeks("2026-11", [{ firstDay: "2026-11-21", lastDay: "2026-11-22", id: "a" }]).flat();
  expect(days.filter(({ entries }) => entries.length > 0).map(({ date }) => date)).toEqual([
    "2026-11-21",
    "2026-11-22",
  ]);
});

test("months run over the year", () => {
  expect([monthAfter("2026-12", 1), monthAfter("2026-01", -1), monthAfter("2026-05", 0)]).toEqual([
    "2027-01",
    "2025-12",
    "2026-05",
  ]);
});
