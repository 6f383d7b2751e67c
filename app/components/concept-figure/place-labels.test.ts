import fc from "fast-check";
import { expect, test } from "vitest";
import { type LabelWish, overlaps, placeLabels } from "./place-labels";

const wishArbitrary: fc.Arbitrary<LabelWish> = fc
  .record({
    x: fc.integer({ min: 60, max: 900 }),
    top: fc.integer({ min: -400, max: -60 }),
    thickness: fc.integer({ min: 4, max: 60 }),
    width: fc.integer({ min: 20, max: 160 }),
    prefers: fc.constantFrom("above" as const, "below" as const),
  })
  .map(({ x, top, thickness, width, prefers }) => ({
    id: `${x} ${top} ${width}`,
    width,
    height: 20,
    anchorAbove: { x, y: top },
    anchorBelow: { x, y: top + thickness },
    prefers,
  }));

const room = { left: 40, right: 1000, bottom: -10, obstacles: [{ x: 300, y: -300, width: 200, height: 80 }] };

test("no label covers another or an obstacle, and all stay between the edges and above the axis", () => {
  fc.assert(
    fc.property(fc.array(wishArbitrary, { maxLength: 10 }), (wishes) => {
      const placed = placeLabels(wishes, room);
      expect(placed).toHaveLength(wishes.length);
      placed.forEach((label, i) => {
        for (const other of placed.slice(i + 1)) expect(overlaps(label, other)).toBe(false);
        for (const obstacle of room.obstacles) expect(overlaps(label, obstacle)).toBe(false);
        expect(label.x).toBeGreaterThanOrEqual(room.left);
        expect(label.x + label.width).toBeLessThanOrEqual(room.right);
        if (label.side === "below") expect(label.y + label.height).toBeLessThanOrEqual(room.bottom);
      });
    }),
    { numRuns: 60 },
  );
});

test("a label alone stands on the side it prefers, close to its point", () => {
  const wish = { id: "a", width: 60, height: 20, anchorAbove: { x: 500, y: -200 }, anchorBelow: { x: 500, y: -160 } };
  const free = { ...room, obstacles: [] };
  expect(placeLabels([{ ...wish, prefers: "above" }], free)[0]).toMatchObject({ side: "above", x: 470, y: -236 });
  expect(placeLabels([{ ...wish, prefers: "below" }], free)[0]).toMatchObject({ side: "below", x: 470, y: -144 });
});

test("an optional label without room nearby is left out", () => {
  const anchors = { anchorAbove: { x: 500, y: -200 }, anchorBelow: { x: 500, y: -160 } };
  const wish: LabelWish = { id: "a", width: 60, height: 20, ...anchors, prefers: "above", isOptional: true };
  const walls = [{ x: 0, y: -1000, width: 1000, height: 1000 }];
  expect(placeLabels([wish], { ...room, obstacles: walls })).toEqual([]);
});
