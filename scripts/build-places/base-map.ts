import path from "node:path";
import { formerMunicipalityCodes, municipalityRows } from "~/gateways/geocoder/municipality-table.server";
import { simplifyLine } from "./simplify-line";
import { onlyFile } from "./source-files";
import { type Polygon, type Ring, readTopology, readTopologyFile, ringArea, type Topology } from "./topology";

type Feature = {
  type: "Feature";
  properties: { code: string; name: string };
  geometry: { type: "MultiPolygon"; coordinates: Polygon[] };
};
type FeatureCollection = { type: "FeatureCollection"; features: Feature[] };

/** How coarse a map is: `tolerance` in degrees, islands under `smallest` square degrees left out, `decimals` of a degree. */
type Detail = { tolerance: number; smallest: number; decimals: number };

const PREFECTURE_DETAIL: Detail = { tolerance: 0.005, smallest: 0.0006, decimals: 3 };
/** Tried in turn until a prefecture's file is small enough. */
const MUNICIPALITY_DETAILS: Detail[] = [
  { tolerance: 0, smallest: 0, decimals: 4 },
  { tolerance: 0.0002, smallest: 0.000002, decimals: 4 },
  { tolerance: 0.0005, smallest: 0.00001, decimals: 4 },
  { tolerance: 0.001, smallest: 0.00002, decimals: 4 },
  { tolerance: 0.002, smallest: 0.00003, decimals: 4 },
  { tolerance: 0.003, smallest: 0.0001, decimals: 3 },
];
const LARGEST_FILE_CHARACTERS = 150_000;

/** The 47 prefectures for maps of the whole country. */
export function prefectureMap(source: string): FeatureCollection {
  const topology = readTopologyFile(onlyFile(path.join(source, "boundaries"), /prefectures\.json$/));
  const codes = new Map(municipalityRows().flatMap((row) => (row.kind === "prefecture" ? [[row.name, row.code]] : [])));
  const features = topology.shapes.map((shape) => {
    const name = shape.properties.N03_001!;
    return feature(codes.get(name)!, name, drawn(topology, shape.polygons, PREFECTURE_DETAIL));
  });
  return { type: "FeatureCollection", features: features.sort(byCode) };
}

/** Municipalities and wards by prefecture (two digits). */
export function municipalityMaps(source: string): Map<string, FeatureCollection> {
  const topology = readTopology(source);
  const shapes = shapesByCode(topology);
  const prefectures = [...new Set([...shapes.keys()].map((code) => code.slice(0, 2)))].sort();
  return new Map(
    prefectures.map((prefecture) => {
      const own = new Map([...shapes].filter(([code]) => code.startsWith(prefecture)));
      return [prefecture, smallEnough(topology, own)];
    }),
  );
}

function smallEnough(topology: Topology, shapes: ReadonlyMap<string, number[][][]>): FeatureCollection {
  const names = new Map(municipalityRows().map((row) => [row.code, row.name]));
  for (const detail of MUNICIPALITY_DETAILS) {
    const features = [...shapes].map(([code, polygons]) =>
      feature(code, names.get(code)!, drawn(topology, polygons, detail)),
    );
    const map: FeatureCollection = { type: "FeatureCollection", features: features.sort(byCode) };
    if (detail === MUNICIPALITY_DETAILS.at(-1) || JSON.stringify(map).length <= LARGEST_FILE_CHARACTERS) return map;
  }
  throw new Error("境界の細かさが決められていません");
}

/** Polygons of arcs by today's code; former wards that are now one are joined without the line between them. */
function shapesByCode(topology: Topology): Map<string, number[][][]> {
  const codes = new Map(municipalityRows().map((row) => [row.code.slice(0, 5), row.code]));
  for (const [former, now] of formerMunicipalityCodes()) codes.set(former.slice(0, 5), now);
  const shapes = new Map<string, number[][][]>();
  for (const { properties, polygons } of topology.shapes) {
    if (!properties.N03_007) continue;
    const code = codes.get(properties.N03_007);
    if (!code) throw new Error(`知らないコードの境界です: ${properties.N03_007}`);
    const there = shapes.get(code);
    shapes.set(code, there ? topology.dissolved([...there, ...polygons]) : polygons);
  }
  return shapes;
}

function drawn(topology: Topology, polygons: number[][][], { tolerance, smallest, decimals }: Detail): Polygon[] {
  const whole = topology.coordinates(polygons, (arc) => simplifyLine(arc, tolerance));
  const bySize = whole.map((polygon) => ({ polygon, area: ringArea(polygon[0]!) })).sort((a, b) => b.area - a.area);
  const kept = bySize.filter(({ area }, index) => index === 0 || area >= smallest);
  const rounded = kept.map(({ polygon }) =>
    polygon.map((ring) => roundRing(ring, decimals)).filter((ring) => ring.length > 3),
  );
  const usable = rounded.filter((polygon) => polygon.length > 0);
  if (usable.length > 0) return usable;
  return [topology.coordinates(polygons)[0]!.map((ring) => roundRing(ring, 5))];
}

/** Rounds and leaves out points that fall together. */
function roundRing(ring: Ring, decimals: number): Ring {
  const scale = 10 ** decimals;
  const round = (degrees: number) => Math.round(degrees * scale) / scale;
  const rounded = ring.map(([lng, lat]): [number, number] => [round(lng), round(lat)]);
  return rounded.filter(([lng, lat], i) => i === 0 || lng !== rounded[i - 1]![0] || lat !== rounded[i - 1]![1]);
}

function feature(code: string, name: string, coordinates: Polygon[]): Feature {
  return { type: "Feature", properties: { code, name }, geometry: { type: "MultiPolygon", coordinates } };
}

function byCode(a: Feature, b: Feature): number {
  return a.properties.code.localeCompare(b.properties.code);
}
