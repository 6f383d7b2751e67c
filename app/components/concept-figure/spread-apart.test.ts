import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadApart } from "./spread-apart";

const RANGE = { from: 0, to: 100 };

test.each([
  { name: "far ones stay", places: [10, 40, 90], expected: [10, 40, 90] },
  { name: "two on one spot move half a gap each", places: [50, 50], expected: [45, 55] },
  { name: "at the edge they move inward", places: [100, 100], expected: [90, 100] },
  { name: "a moved one pushes its neighbour", places: [50, 50, 56], expected: [42, 52, 62] },
])("$name", ({ places, expected }) => {
  const spread = spreadApart(places, 10, RANGE);
  spread.forEach((place, i) => void expect(place).toBeCloseTo(expected[i]!, 6));
  expect(spread).toHaveLength(expected.length);
});

test("neighbours keep their order and the gap, within the range, unless they are too many for it", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 30 }), (places) => {
      const inOrder = [...places].sort((a, b) => a - b);
      const spread = spreadApart(inOrder, 10, RANGE);
      const gap = Math.min(10, 100 / Math.max(places.length - 1, 1));
      spread.forEach((place, i) => {
        expect(place).toBeGreaterThanOrEqual(-1e-6);
        expect(place).toBeLessThanOrEqual(100 + 1e-6);
        if (i > 0) expect(place - spread[i - 1]!).toBeGreaterThanOrEqual(gap - 1e-6);
      });
    }),
  );
});
