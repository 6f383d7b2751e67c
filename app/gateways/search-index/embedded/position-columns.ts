/** Where documents are: boxes and circles through a k-d tree, distances through unit vectors, map cells by shifting. */
import KDBush from "kdbush";
import { type Box, boxAround, type Cell, cellOf, isInBox, type LatLng } from "~/shared/geo";
import type { Candidates } from "./candidates";
import { doubles, gathered, grown, shorts, words } from "./growing-column";
import { squaredChordOf, unitVector } from "./unit-vectors";

/** Documents added since the tree was built are looked at one by one; beyond this many it is built anew. */
const PENDING_MAX = 2000;
/** Places tried to guess how many documents a box holds, and the share at which the tree (40 times a look) loses. */
const SAMPLE = 256;
const MANY_SHARE = 0.025;
const CELL_BASE_ZOOM = 16;
/** Beyond this many cells in the counted area a hash map is smaller than a grid. */
const GRID_MAX = 1 << 18;

export class PositionColumns {
  private size = 0;
  /** NaN = no position: every comparison with it fails, as it should. */
  private lats = doubles(256);
  private lngs = doubles(256);
  private xs = doubles(256);
  private ys = doubles(256);
  private zs = doubles(256);
  private cellXs = shorts(256);
  private cellYs = shorts(256);
  private tree: KDBush | null = null;
  private treeDocs = words(0);
  private treeSize = 0;

  add(doc: number, position: LatLng | null): void {
    this.size = doc + 1;
    for (const name of ["lats", "lngs", "xs", "ys", "zs"] as const) this[name] = grown(this[name], this.size, doubles);
    this.cellXs = grown(this.cellXs, this.size, shorts);
    this.cellYs = grown(this.cellYs, this.size, shorts);
    const { lat, lng } = position ?? { lat: Number.NaN, lng: Number.NaN };
    const [x, y, z] = unitVector({ lat, lng });
    this.lats[doc] = lat;
    this.lngs[doc] = lng;
    this.xs[doc] = x;
    this.ys[doc] = y;
    this.zs[doc] = z;
    if (!position) return;
    const cell = cellOf(position, CELL_BASE_ZOOM);
    this.cellXs[doc] = cell.x;
    this.cellYs[doc] = cell.y;
  }

  positionOf(doc: number): LatLng | null {
    const lat = this.lats[doc]!;
    return Number.isNaN(lat) ? null : { lat, lng: this.lngs[doc]! };
  }

  /** Every document in the box, and no other, in no order. */
  inBox(box: Box): Uint32Array {
    if (this.size - this.treeSize > PENDING_MAX) this.buildTree();
    if (this.holdsManyInBox(box)) return this.lookThrough(box, 0, []);
    return this.lookThrough(box, this.treeSize, this.tree?.range(box.west, box.south, box.east, box.north) ?? []);
  }

  /** Every document whose box around the circle holds it: some stand just outside the circle itself. */
  nearCircle(center: LatLng, radiusMeters: number): Uint32Array {
    return this.inBox(boxAround(center, radiusMeters));
  }

  /** The found places of the tree, and the documents from `from` on that lie in the box. */
  private lookThrough({ north, east, south, west }: Box, from: number, found: number[]): Uint32Array {
    const { lats, lngs, treeDocs } = this;
    const docs = words(found.length + this.size - from);
    let count = 0;
    for (let i = 0; i < found.length; i++) docs[count++] = treeDocs[found[i]!]!;
    for (let doc = from; doc < this.size; doc++) {
      const lat = lats[doc]!;
      const lng = lngs[doc]!;
      if (lat <= north && lat >= south && lng <= east && lng >= west) docs[count++] = doc;
    }
    return docs.subarray(0, count);
  }

  /** Whether the box seems to hold so many documents that looking at each is quicker than the tree. */
  private holdsManyInBox(box: Box): boolean {
    const step = Math.max(1, Math.floor(this.treeDocs.length / SAMPLE));
    let inside = 0;
    for (let i = 0; i < this.treeDocs.length; i += step) {
      const doc = this.treeDocs[i]!;
      if (isInBox({ lat: this.lats[doc]!, lng: this.lngs[doc]! }, box)) inside++;
    }
    return inside > SAMPLE * MANY_SHARE;
  }

  buildTree(): void {
    const docs = words(this.size);
    let count = 0;
    for (let doc = 0; doc < this.size; doc++) if (!Number.isNaN(this.lats[doc]!)) docs[count++] = doc;
    this.treeSize = this.size;
    this.treeDocs = docs.slice(0, count);
    this.tree = count === 0 ? null : new KDBush(count, 64, Float64Array);
    if (!this.tree) return;
    for (let i = 0; i < count; i++) this.tree.add(this.lngs[docs[i]!]!, this.lats[docs[i]!]!);
    this.tree.finish();
  }

  keepInBox(candidates: Candidates, { north, east, south, west }: Box): void {
    const { lats, lngs } = this;
    const { docs, scores } = candidates;
    let kept = 0;
    for (let i = 0; i < candidates.count; i++) {
      const doc = docs[i]!;
      const lat = lats[doc]!;
      const lng = lngs[doc]!;
      if (!(lat <= north && lat >= south && lng <= east && lng >= west)) continue;
      docs[kept] = doc;
      if (scores) scores[kept] = scores[i]!;
      kept++;
    }
    candidates.count = kept;
  }

  keepInCircle(candidates: Candidates, center: LatLng, radiusMeters: number): void {
    const [cx, cy, cz] = unitVector(center);
    const limit = squaredChordOf(radiusMeters);
    const { xs, ys, zs } = this;
    const { docs, scores } = candidates;
    let kept = 0;
    for (let i = 0; i < candidates.count; i++) {
      const doc = docs[i]!;
      const x = xs[doc]! - cx;
      const y = ys[doc]! - cy;
      const z = zs[doc]! - cz;
      if (!(x * x + y * y + z * z <= limit)) continue;
      docs[kept] = doc;
      if (scores) scores[kept] = scores[i]!;
      kept++;
    }
    candidates.count = kept;
  }

  /** Writes the squared straight-line distance (earth radius 1) of each document; Infinity without a position. */
  squaredChords(docs: Uint32Array, count: number, center: LatLng, chords: Float64Array): void {
    const [cx, cy, cz] = unitVector(center);
    const { xs, ys, zs } = this;
    for (let i = 0; i < count; i++) {
      const doc = docs[i]!;
      const x = xs[doc]! - cx;
      const y = ys[doc]! - cy;
      const z = zs[doc]! - cz;
      const chord = x * x + y * y + z * z;
      chords[i] = chord >= 0 ? chord : Number.POSITIVE_INFINITY;
    }
  }

  /** How many of the documents lie in each map cell of the zoom; those without a position are left out. */
  countCells(docs: Uint32Array, count: number, zoom: number): (Cell & { count: number })[] {
    const shift = CELL_BASE_ZOOM - zoom;
    const { lats, cellXs, cellYs } = this;
    let [minX, maxX, minY, maxY] = [65_536, -1, 65_536, -1];
    for (let i = 0; i < count; i++) {
      const doc = docs[i]!;
      if (!(lats[doc]! >= -90)) continue;
      const x = cellXs[doc]! >>> shift;
      const y = cellYs[doc]! >>> shift;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
    if (maxX < 0) return [];
    const width = maxX - minX + 1;
    const tally = width * (maxY - minY + 1) <= GRID_MAX ? words(width * (maxY - minY + 1)) : new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const doc = docs[i]!;
      if (!(lats[doc]! >= -90)) continue;
      const key = ((cellYs[doc]! >>> shift) - minY) * width + (cellXs[doc]! >>> shift) - minX;
      if (tally instanceof Map) tally.set(key, (tally.get(key) ?? 0) + 1);
      else tally[key] = tally[key]! + 1;
    }
    const cells: (Cell & { count: number })[] = [];
    tally.forEach((cellCount, key) => {
      if (cellCount > 0)
        cells.push({ z: zoom, x: minX + (key % width), y: minY + Math.floor(key / width), count: cellCount });
    });
    return cells;
  }

  compact(keep: Uint32Array): void {
    for (const name of ["lats", "lngs", "xs", "ys", "zs"] as const) this[name] = gathered(this[name], keep, doubles);
    this.cellXs = gathered(this.cellXs, keep, shorts);
    this.cellYs = gathered(this.cellYs, keep, shorts);
    this.size = keep.length;
    this.buildTree();
  }
}
