import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discSize, groupMarks, type Mark } from "./group-marks";

const toPixel = ({ lat, lng }: { lat: number; lng: number }) => ({ x: lng * 100, y: -lat * 100 });
const mark = (lat: number, lng: number, count = 1): Mark => ({ lat, lng, count, hit: null });

describe("marks on the map", () => {
  it("stay single when they are apart and become one at their weighted middle when they touch", () => {
    const groups = groupMarks([mark(0, 0, 3), mark(0, 0.2, 1), mark(5, 5, 1)], toPixel, 30);
    expect(groups.map(({ lat, lng, count }) => ({ lat, lng, count }))).toEqual([
      { lat: 0, lng: 0.05, count: 4 },
      { lat: 5, lng: 5, count: 1 },
    ]);
  });

  it("never lose or invent a listing, whatever lies where", () => {
    const marks = fc.array(
      fc
        .record({
          lat: fc.double({ min: 20, max: 46, noNaN: true }),
          lng: fc.double({ min: 122, max: 154, noNaN: true }),
        })
        .chain((at) => fc.integer({ min: 1, max: 5000 }).map((count) => mark(at.lat, at.lng, count))),
    );
    fc.assert(
      fc.property(marks, (all) => {
        const sum = (list: { count: number }[]) => list.reduce((total, one) => total + one.count, 0);
        expect(sum(groupMarks(all, toPixel, 50))).toBe(sum(all));
      }),
    );
  });

  it("have discs a finger can hit that grow with the number", () => {
    expect([1, 10, 100, 100_000_000].map(discSize)).toEqual([44, 52, 60, 72]);
  });
});
