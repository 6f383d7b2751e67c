import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInBox } from "./geo";
import { geohashBox, geohashOf } from "./geohash";

describe("a geohash", () => {
  it.each([
    // The examples everyone writes: geohash.org and its article in Wikipedia.
    [{ lat: 42.605, lng: -5.603 }, "ezs42"],
    [{ lat: 57.64911, lng: 10.40744 }, "u4pruydqqvj"],
    [{ lat: -25.382708, lng: -49.265506 }, "6gkzwgjzn820"],
  ])("of %o is %s", (point, hash) => {
    expect(geohashOf(point, hash.length)).toBe(hash);
  });

  it("names a box that holds the point", () => {
    const point = fc.record({
      lat: fc.double({ min: -89.9, max: 89.9, noNaN: true }),
      lng: fc.double({ min: -179.9, max: 179.9, noNaN: true }),
    });
    fc.assert(
      fc.property(point, fc.integer({ min: 1, max: 8 }), (at, length) => {
        expect(isInBox(at, geohashBox(geohashOf(at, length))!)).toBe(true);
      }),
    );
  });

  it("of other letters names nothing", () => {
    expect([geohashBox("xn7ail"), geohashBox(""), geohashBox("焼津")]).toEqual([null, null, null]);
  });
});
