import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/shared/dates";
import { contactDensity, MOST_CONTACT } from "./contact-density";

const MIDDLE = "2025-07-01";
const every = (days: number) =>
  Array.from({ length: Math.ceil(730 / days) }, (_, i) => addDays("2024-07-01", i * days));
const at = (contactDays: string[], on = MIDDLE) =>
  contactDensity(contactDays, { on, from: "2024-07-01", until: "2026-07-01" });

test.each([
  { days: 7, least: 4.2, most: 4.4 },
  { days: 14, least: 2.1, most: 2.2 },
  { days: 30, least: 0.85, most: 1.15 },
  { days: 60, least: 0.25, most: 0.7 },
  { days: 3, least: MOST_CONTACT, most: MOST_CONTACT },
])("contact every $days days is drawn as between $least and $most", ({ days, least, most }) => {
  for (let i = 0; i < days; i++) {
    const density = at(every(days), addDays(MIDDLE, i));
    expect(density).toBeGreaterThanOrEqual(least);
    expect(density).toBeLessThanOrEqual(most);
  }
});

test("several contacts of a day count once, and 45 days away nothing is left", () => {
  expect(at([MIDDLE, MIDDLE, MIDDLE])).toBe(at([MIDDLE]));
  expect(at([addDays(MIDDLE, 44)])).toBeGreaterThan(0);
  expect(at([addDays(MIDDLE, 45), addDays(MIDDLE, -45)])).toBe(0);
});

test("one contact on the first day is one in 30 days, not one every day", () => {
  expect(contactDensity([MIDDLE], { on: MIDDLE, from: MIDDLE, until: MIDDLE })).toBe(1);
});

test("at today the days to come are not held against the professional", () => {
  const weekly = Array.from({ length: 20 }, (_, i) => addDays(MIDDLE, -7 * i));
  expect(contactDensity(weekly, { on: MIDDLE, from: "2024-07-01", until: MIDDLE })).toBeGreaterThan(3.4);
});

test("it is never below zero nor above the most", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }),
      fc.integer({ min: 0, max: 400 }),
      (days, on) => {
        const density = contactDensity(
          days.map((day) => addDays("2025-01-01", day)),
          { on: addDays("2025-01-01", on), from: "2025-01-01", until: addDays("2025-01-01", 400) },
        );
        expect(density).toBeGreaterThanOrEqual(0);
        expect(density).toBeLessThanOrEqual(MOST_CONTACT);
      },
    ),
  );
});
