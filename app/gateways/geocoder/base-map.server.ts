import { readFileSync } from "node:fs";
import path from "node:path";
import type { Box, LatLng } from "~/shared/geo";
import { clipRing, type Ring } from "./clip-ring";

/** An area to draw: rings of `[lng, lat]`, the outer one of each polygon first, clipped to a little more than the box asked for. */
export type BaseMapFeature = {
  code: string;
  name: string;
  level: "prefecture" | "municipality";
  polygons: Ring[][];
};

type Shape = BaseMapFeature & { box: Box };
type MapFile = {
  features: { properties: { code: string; name: string }; geometry: { coordinates: Ring[][] } }[];
};

/** Boxes taller or wider than this (degrees) are drawn by prefecture only. */
const MUNICIPALITY_SPAN = 3;
/** Share of the box that is drawn beyond its edge, so that clipped borders stay out of sight. */
const MARGIN = 0.1;

const FOLDERS = ["public/base-map", "build/client/base-map"].map((folder) => path.resolve(folder));
const files = new Map<string, Shape[]>();

/**
 * Boundaries inside a box for maps drawn on the server: prefectures for wide boxes, municipalities and wards for the rest
 * (`level` forces one of them). Never fails for a box at sea; it is empty then.
 */
export function baseMapFeatures(box: Box, level: BaseMapFeature["level"] = levelFor(box)): BaseMapFeature[] {
  const wide = widened(box);
  const prefectures = shapesOf("prefectures.json", "prefecture").filter((shape) => overlaps(shape.box, wide));
  const shapes = level === "prefecture" ? prefectures : municipalityShapes(wide);
  return shapes.flatMap(({ code, name, polygons, box: own }) => {
    if (!overlaps(own, wide)) return [];
    const clipped = polygons.flatMap((rings) => {
      const kept = rings.map((ring) => clipRing(ring, wide)).filter((ring) => ring.length > 3);
      return kept.length > 0 ? [kept] : [];
    });
    return clipped.length > 0 ? [{ code, name, level, polygons: clipped }] : [];
  });
}

/** The municipality whose polygon holds the point; the boundaries are coarse (about 100 m to 1 km near a border). */
export function municipalityOfBoundary(point: LatLng): string | null {
  const spot: Box = { north: point.lat, south: point.lat, east: point.lng, west: point.lng };
  for (const shape of municipalityShapes(spot)) {
    if (overlaps(shape.box, spot) && shape.polygons.some((rings) => isInside(point, rings))) return shape.code;
  }
  return null;
}

/** Coast lines of the two levels differ a little, so prefectures are taken a bit beyond their own box. */
function municipalityShapes(box: Box): Shape[] {
  const near = { north: box.north + 0.05, south: box.south - 0.05, east: box.east + 0.05, west: box.west - 0.05 };
  const prefectures = shapesOf("prefectures.json", "prefecture").filter((shape) => overlaps(shape.box, near));
  return prefectures.flatMap((shape) => shapesOf(`municipalities/${shape.code.slice(0, 2)}.json`, "municipality"));
}

function shapesOf(file: string, level: BaseMapFeature["level"]): Shape[] {
  const known = files.get(file);
  if (known) return known;
  const shapes = readMap(file).features.map(({ properties, geometry }) => {
    const polygons = geometry.coordinates;
    return { ...properties, level, polygons, box: boxOf(polygons) };
  });
  files.set(file, shapes);
  return shapes;
}

function readMap(file: string): MapFile {
  const [first, second] = FOLDERS.map((folder) => path.join(folder, file)) as [string, string];
  try {
    return JSON.parse(readFileSync(first, "utf8")) as MapFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return JSON.parse(readFileSync(second, "utf8")) as MapFile;
  }
}

function levelFor(box: Box): BaseMapFeature["level"] {
  return Math.max(box.north - box.south, box.east - box.west) > MUNICIPALITY_SPAN ? "prefecture" : "municipality";
}

function widened({ north, east, south, west }: Box): Box {
  const [dLat, dLng] = [(north - south) * MARGIN, (east - west) * MARGIN];
  return { north: north + dLat, south: south - dLat, east: east + dLng, west: west - dLng };
}

function boxOf(polygons: Ring[][]): Box {
  const box: Box = { north: -90, south: 90, east: -180, west: 180 };
  for (const rings of polygons) {
    for (const [lng, lat] of rings[0] ?? []) {
      box.north = Math.max(box.north, lat);
      box.south = Math.min(box.south, lat);
      box.east = Math.max(box.east, lng);
      box.west = Math.min(box.west, lng);
    }
  }
  return box;
}

function overlaps(a: Box, b: Box): boolean {
  return a.south <= b.north && a.north >= b.south && a.west <= b.east && a.east >= b.west;
}

/** Even–odd rule over all rings, so holes count as outside. */
function isInside({ lat, lng }: LatLng, rings: Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[xi, yi], [xj, yj]] = [ring[i]!, ring[j]!];
      if (yi > lat !== yj > lat && lng < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}
