import fc from "fast-check";
import { expect, test } from "vitest";
import type { SeriesPoint } from "~/domain/connection/concept-series";
import { ringPeriods } from "./rings";

function points(...connections: number[]): SeriesPoint[] {
  return connections.map((value, month) => ({ atMonth: month, connections: value, motivation: 3, contactDensity: 1 }));
}

test("there is no ring while connections stay below four", () => {
  expect(ringPeriods(points(0, 2, 3.9, 3.9, 1))).toEqual([]);
});

test("a ring stands exactly while connections are four or more", () => {
  const [ring, ...others] = ringPeriods(points(2, 4, 6, 4, 2));
  expect(others).toEqual([]);
  expect(ring?.fromMonth).toBeCloseTo(1, 1);
  expect(ring?.toMonth).toBeCloseTo(3, 1);
  expect(ring).toMatchObject({ connections: 6, roles: 0 });
  expect(ring?.peakMonth).toBeCloseTo(2, 1);
});

test("a broken circle that grows again makes two rings", () => {
  expect(ringPeriods(points(5, 5, 1, 1, 5, 5)).map(({ connections }) => connections)).toEqual([5, 5]);
});

test("the roles of a ring are the most that were held in its time", () => {
  const series = points(1, 5, 6, 1).map((point, i) => ({ ...point, roles: [3, 1, 2, 4][i]! }));
  expect(ringPeriods(series)[0]?.roles).toBe(2);
});

test("a ring never begins below four", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 2, maxLength: 15 }), (values) => {
      for (const ring of ringPeriods(points(...values))) expect(ring.connections).toBeGreaterThanOrEqual(4);
      if (values.every((value) => value < 4)) expect(ringPeriods(points(...values))).toEqual([]);
    }),
  );
});
