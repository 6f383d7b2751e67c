import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { baseMapFeatures } from "./base-map.server";
import { clipRing } from "./clip-ring";
import { municipalityRows } from "./municipality-table.server";

type MapFile = { features: { properties: { code: string; name: string } }[] };
const codesIn = (file: string) => {
  const map = JSON.parse(readFileSync(`public/base-map/${file}`, "utf8")) as MapFile;
  return map.features.map((feature) => feature.properties.code);
};

describe("the base map's files", () => {
  it("draw every prefecture, and every municipality and ward once", () => {
    const rows = municipalityRows();
    expect(codesIn("prefectures.json")).toEqual(rows.flatMap((row) => (row.kind === "prefecture" ? [row.code] : [])));
    const files = readdirSync("public/base-map/municipalities").sort();
    const drawn = files.flatMap((file) => codesIn(`municipalities/${file}`));
    const wanted = rows.filter((row) => row.kind !== "prefecture" && row.kind !== "designatedCity");
    expect(drawn).toEqual(wanted.map((row) => row.code));
  });

  it("are small", () => {
    expect(statSync("public/base-map/prefectures.json").size).toBeLessThan(250_000);
    for (const file of readdirSync("public/base-map/municipalities")) {
      expect(statSync(`public/base-map/municipalities/${file}`).size).toBeLessThan(
        file === "01.json" ? 250_000 : 155_000,
      );
    }
  });
});

describe("shapes for a map drawn on the server", () => {
  const yaizu = { north: 34.9, south: 34.83, east: 138.36, west: 138.27 };

  it("are the municipalities around, clipped near the box", () => {
    const features = baseMapFeatures(yaizu);
    expect(features.map((feature) => feature.name).sort()).toEqual(["焼津市", "藤枝市", "静岡市駿河区"].sort());
    const points = features.flatMap((feature) => feature.polygons.flat(2));
    expect(points.every(([lng, lat]) => lng > 138.25 && lng < 138.38 && lat > 34.82 && lat < 34.91)).toBe(true);
  });

  it("are prefectures for the whole country and nothing at sea", () => {
    const japan = baseMapFeatures({ north: 46, south: 24, east: 150, west: 122 });
    expect(japan.length).toBe(47);
    expect(japan[0]!.level).toBe("prefecture");
    expect(baseMapFeatures({ north: 33, south: 32.9, east: 137.6, west: 137.5 })).toEqual([]);
  });
});

describe("clipping a ring", () => {
  it("cuts a square that reaches over the edge and leaves out one outside", () => {
    const box = { north: 1, south: 0, east: 1, west: 0 };
    const over = clipRing(
      [
        [0.5, 0.2],
        [2, 0.2],
        [2, 0.8],
        [0.5, 0.8],
        [0.5, 0.2],
      ],
      box,
    );
    expect(Math.max(...over.map(([lng]) => lng))).toBe(1);
    expect(over.at(-1)).toEqual(over[0]);
    expect(
      clipRing(
        [
          [2, 2],
          [3, 2],
          [3, 3],
          [2, 2],
        ],
        box,
      ),
    ).toEqual([]);
  });
});
