import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAngle, readCoordinatePair, readCoordinates } from "./read-coordinates";

describe("readAngle", () => {
  it.each([
    ["34.866918", 34.866918],
    ["３４．８６６９", 34.8669],
    ["34°52′3″", 34 + 52 / 60 + 3 / 3600],
    ["34.52.3", 34 + 52 / 60 + 3 / 3600],
    ["34度52分3秒", 34 + 52 / 60 + 3 / 3600],
    ["北緯34度52分3.5秒", 34 + 52 / 60 + 3.5 / 3600],
    ["N34°52'3\"", 34 + 52 / 60 + 3 / 3600],
    ["34:52:03", 34 + 52 / 60 + 3 / 3600],
    ["138度", 138],
    ["-8.243890000000", -8.24389],
  ])("reads %s", (text, degrees) => {
    expect(readAngle(text)).toBeCloseTo(degrees, 9);
  });

  it.each(["", "不明", "34.52.75", "34°75′", "34.8.", "三十四度"])("does not guess at %s", (text) => {
    expect(readAngle(text)).toBeNull();
  });
});

describe("readCoordinates", () => {
  it.each([
    ["34.86", "138.32", { state: "ok", point: { lat: 34.86, lng: 138.32 } }],
    ["138.32", "34.86", { state: "swapped", point: { lat: 34.86, lng: 138.32 } }],
    ["0.000000000000000", "0", { state: "zero" }],
    ["53.412910000000000", "-8.243889999999964", { state: "outside" }],
    ["", "", { state: "none" }],
    ["-", "―", { state: "none" }],
    ["34.86", "", { state: "unreadable" }],
    ["ここ", "138.3", { state: "unreadable" }],
  ])("%s, %s", (lat, lng, reading) => {
    expect(readCoordinates(lat, lng)).toEqual(reading);
  });

  it("never makes a position outside Japan", () => {
    fc.assert(
      fc.property(fc.double({ min: -200, max: 200 }), fc.double({ min: -200, max: 200 }), (a, b) => {
        const reading = readCoordinates(String(a), String(b));
        if ("point" in reading) {
          expect(reading.point.lat).toBeGreaterThan(20);
          expect(reading.point.lat).toBeLessThan(46);
        }
      }),
    );
  });
});

describe("readCoordinatePair", () => {
  it.each([
    "34.34758361,134.03246917",
    "34.34758361, 134.03246917",
    "３４．３４７５８３６１、１３４．０３２４６９１７",
    "34.34758361 134.03246917",
    "(34.34758361;134.03246917)",
    "POINT(134.03246917 34.34758361)",
    "北緯34.34758361 東経134.03246917",
  ])("reads %s", (text) => {
    expect(readCoordinatePair(text)).toEqual({ state: "ok", point: { lat: 34.34758361, lng: 134.03246917 } });
  });

  it("reads degrees, minutes and seconds in one cell", () => {
    const reading = readCoordinatePair("34°20′51″ 134°1′57″");
    expect(reading.state).toBe("ok");
  });

  it("says that a lone comma is unreadable", () => {
    expect(readCoordinatePair(",")).toEqual({ state: "unreadable" });
  });
});
