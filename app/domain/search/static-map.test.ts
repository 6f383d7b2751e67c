import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxAround } from "~/shared/geo";
import { drawCells, drawLabels, drawPins, type StaticMapPin } from "./static-map";
import { fitBox, ringsToPath, scaleBarFor } from "./static-map-projection";
import { textWidth } from "./text-width";

const YAIZU = { lat: 34.8668, lng: 138.3235 };
const SIZE = { width: 480, height: 300 };
const near = fitBox(boxAround(YAIZU, 3_000), SIZE);

const points = fc.record({
  lat: fc.double({ min: 34.84, max: 34.9, noNaN: true }),
  lng: fc.double({ min: 138.28, max: 138.37, noNaN: true }),
});

function pinsAt(places: { lat: number; lng: number }[]): StaticMapPin[] {
  return places.map((place, index) => ({
    id: `p${index}`,
    name: "居場所",
    kind: "resource",
    theme: "gathering",
    ...place,
  }));
}

describe("the projection of a drawn map", () => {
  it("puts the middle of the box into the middle of the picture and shows all of it", () => {
    const middle = near.toPixel(YAIZU);
    expect(middle.x).toBeCloseTo(240, 0);
    expect(middle.y).toBeCloseTo(150, 0);
    const corner = near.toPixel({ lat: boxAround(YAIZU, 3_000).north, lng: boxAround(YAIZU, 3_000).west });
    expect(corner.x).toBeGreaterThanOrEqual(0);
    expect(corner.y).toBeGreaterThanOrEqual(0);
  });

  it("never shows less than 500 m", () => {
    expect(fitBox(boxAround(YAIZU, 1), SIZE).metersPerPixel * SIZE.height).toBeGreaterThanOrEqual(499);
  });

  it("draws a scale bar of 1, 2 or 5 that fits", () => {
    expect(scaleBarFor(20, 100)).toEqual({ meters: 2_000, width: 100 });
    expect(scaleBarFor(9.9, 100)).toEqual({ meters: 500, width: 50.5 });
    expect(scaleBarFor(1.2, 100)).toEqual({ meters: 100, width: 83.3 });
  });

  it("leaves out points that fall on the one before", () => {
    const ring = [
      [138.3, 34.85],
      [138.3000001, 34.85],
      [138.34, 34.88],
    ];
    expect(ringsToPath([ring], near).match(/[ML]/g)).toEqual(["M", "L"]);
  });
});

describe("pins and labels of a drawn map", () => {
  it("never overlap, and every pin inside the picture is counted once", () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 120 }), (places) => {
        const { pins, clusters } = drawPins(pinsAt(places), near);
        const spots = [...pins, ...clusters];
        for (const [index, a] of spots.entries()) {
          for (const b of spots.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24.8);
        }
        const inside = places
          .map((place) => near.toPixel(place))
          .filter(({ x, y }) => {
            return x >= 12 && y >= 12 && x <= 468 && y <= 288;
          });
        expect(pins.length + clusters.reduce((sum, { count }) => sum + count, 0)).toBe(inside.length);
      }),
    );
  });

  it("writes labels where they touch no pin and no other label", () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 30 }), fc.array(points, { maxLength: 15 }), (named, pinned) => {
        const wishes = named.map((place, index) => ({ ...place, label: `本町${index}`, rank: index % 4 }));
        const { pins } = drawPins(pinsAt(pinned), near);
        const labels = drawLabels(wishes, near, pins);
        const boxes = labels.map(({ text, x, y, size }) => {
          const half = textWidth(text, size) / 2;
          return { left: x - half, right: x + half, top: y - size, bottom: y };
        });
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            expect(a.left >= b.right || a.right <= b.left || a.top >= b.bottom || a.bottom <= b.top).toBe(true);
          }
          for (const { x, y } of pins) {
            expect(x < a.left || x > a.right || y < a.top || y > a.bottom).toBe(true);
          }
        }
      }),
    );
  });

  it("keeps the main pin apart from the rest", () => {
    const pins = pinsAt([YAIZU, YAIZU, { lat: YAIZU.lat + 0.01, lng: YAIZU.lng }]);
    pins[0] = { ...pins[0]!, isMain: true };
    const drawn = drawPins(pins, near);
    expect(drawn.main?.id).toBe("p0");
    expect(drawn.pins.map((pin) => pin.id)).toEqual(["p2"]);
    expect(drawn.clusters).toEqual([]);
  });
});

describe("squares of a drawn map", () => {
  const box = boxAround(YAIZU, 1_000);

  it("have their number in the middle, or in the square where no pin stands", () => {
    const [empty] = drawCells([{ box, count: 7 }], near, []);
    expect(empty).toMatchObject({ count: 7 });
    expect(empty!.countAt.x).toBeCloseTo(empty!.x + empty!.width / 2, 0);
    const spots = [near.toPixel(YAIZU), { x: empty!.x + 0.3 * empty!.width, y: empty!.y + 0.3 * empty!.height }];
    const [busy] = drawCells([{ box, count: 7 }], near, spots);
    for (const { x, y } of spots) expect(Math.hypot(busy!.countAt.x - x, busy!.countAt.y - y)).toBeGreaterThan(25);
    expect(busy!.countAt.x).toBeGreaterThan(busy!.x);
    expect(busy!.countAt.x).toBeLessThan(busy!.x + busy!.width);
  });
});
