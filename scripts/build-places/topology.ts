import { readFileSync } from "node:fs";
import path from "node:path";
import { onlyFile } from "./source-files";

export type Point = [lng: number, lat: number];
export type Ring = Point[];
/** Outer ring first, then holes. */
export type Polygon = Ring[];

type Geometry =
  | { type: "Polygon"; arcs: number[][]; properties: Record<string, string | null> }
  | { type: "MultiPolygon"; arcs: number[][][]; properties: Record<string, string | null> };

type TopologyFile = {
  arcs: [number, number][][];
  transform: { scale: [number, number]; translate: [number, number] };
  objects: Record<string, { geometries: Geometry[] }>;
};

/** Shapes of a TopoJSON file; borders that two shapes share are one arc, so simplifying arcs keeps neighbours joined. */
export class Topology {
  readonly shapes: ReadonlyArray<{ properties: Record<string, string | null>; polygons: number[][][] }>;
  private readonly arcs: Ring[];

  constructor(file: TopologyFile) {
    const { scale, translate } = file.transform;
    this.arcs = file.arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx, dy]): Point => {
        x += dx;
        y += dy;
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      });
    });
    this.shapes = Object.values(file.objects)[0]!.geometries.flatMap((geometry) => {
      if (!geometry.type) return [];
      const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
      return [{ properties: geometry.properties, polygons }];
    });
  }

  /** Polygons of arc numbers as coordinates, each arc passed through `simplify` first. */
  coordinates(polygons: number[][][], simplify: (arc: Ring) => Ring = (arc) => arc): Polygon[] {
    return polygons.map((rings) => rings.map((arcs) => this.joined(arcs, simplify)));
  }

  /** Middle of the largest polygon of a municipality (five-digit code). */
  middleOf(code5: string): { lat: number; lng: number } {
    const shapes = this.shapes.filter((shape) => shape.properties.N03_007 === code5);
    const polygons = shapes.flatMap((shape) => this.coordinates(shape.polygons));
    const largest = polygons.sort((a, b) => ringArea(b[0]!) - ringArea(a[0]!))[0];
    if (!largest) throw new Error(`境界がありません: ${code5}`);
    return ringCentroid(largest[0]!);
  }

  /** The same area without the arcs that two of its polygons share; holes that close up disappear. */
  dissolved(polygons: number[][][]): number[][][] {
    const all = polygons.flat(2);
    const used = new Set(all);
    const outline = all.filter((arc) => !used.has(~arc));
    const starts = new Map<string, number[]>();
    for (const arc of outline) starts.set(this.endKey(arc, 0), [...(starts.get(this.endKey(arc, 0)) ?? []), arc]);
    const rings: number[][] = [];
    const left = new Set(outline);
    for (const first of outline) {
      if (!left.has(first)) continue;
      const ring: number[] = [];
      for (let arc: number | undefined = first; arc !== undefined; ) {
        left.delete(arc);
        ring.push(arc);
        arc = starts.get(this.endKey(arc, -1))?.find((next) => left.has(next));
      }
      rings.push(ring);
    }
    return rings.map((ring) => [ring]);
  }

  private endKey(arc: number, end: 0 | -1): string {
    const points = this.arcs[arc < 0 ? ~arc : arc]!;
    return (arc < 0 === (end === 0) ? points.at(-1)! : points[0]!).join();
  }

  private joined(arcs: number[], simplify: (arc: Ring) => Ring): Ring {
    const ring: Ring = [];
    for (const number of arcs) {
      const arc = simplify(this.arcs[number < 0 ? ~number : number]!);
      const run = number < 0 ? arc.slice().reverse() : arc;
      ring.push(...(ring.length > 0 ? run.slice(1) : run));
    }
    return ring;
  }
}

/** The municipal boundaries N03 of a source folder. */
export function readTopology(source: string): Topology {
  return readTopologyFile(onlyFile(path.join(source, "boundaries"), /N03-.*\.json$/));
}

export function readTopologyFile(file: string): Topology {
  return new Topology(JSON.parse(readFileSync(file, "utf8")) as TopologyFile);
}

/** Area in square degrees, always positive; good enough to compare neighbours. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
  return Math.abs(sum / 2);
}

function ringCentroid(ring: Ring): { lat: number; lng: number } {
  let [area, lat, lng] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const cross = ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
    area += cross;
    lng += (ring[i - 1]![0] + ring[i]![0]) * cross;
    lat += (ring[i - 1]![1] + ring[i]![1]) * cross;
  }
  return { lat: lat / (3 * area), lng: lng / (3 * area) };
}
