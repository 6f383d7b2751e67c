/** Where everything of the circle stands on paper: rings, sectors, marks, numbered discs, names. Pure, deterministic. */
import type { CircleRow, CircleSector } from "./circle";
import type { CircleDrawing, DrawnMark, DrawnSector } from "./circle-drawing";
import { FIGURE_MEASURES, type FigureMeasures, type FigureSize } from "./circle-figure-sizes";
import { placeJoined, restPart } from "./circle-joined";
import { placeNames } from "./circle-names";
import { polar, type Taken, withHits } from "./circle-placing";
import { drawRings, ringLabelRect } from "./circle-rings";
import { groundRadius, SECTOR_RADIANS, sectorAngle } from "./circle-scale";
import { centerOf, emptyAtOf, emptyRect, placeSector, round } from "./circle-sector";

const NO_ONE: ReadonlySet<string> = new Set();

/**
 * One figure of the given sectors. Marks keep within their sector and their band and never touch each other, a ring
 * label or the middle; what finds no room is counted in the band's disc and the sector's `rest`, never dropped silently.
 * What is `joined` to the middle is placed and named before all others, and they keep clear of its lines and names; then
 * they have no names themselves.
 */
export function layoutCircle(
  sectors: readonly CircleSector[],
  rings: readonly number[],
  size: FigureSize,
  joined: ReadonlySet<string> = NO_ONE,
): CircleDrawing {
  const measures = FIGURE_MEASURES[size];
  const drawnRings = drawRings(rings, measures);
  const taken: Taken = { discs: [], rects: drawnRings.map((ring) => ringLabelRect(ring, measures)) };
  const rows = new Map(sectors.flatMap((sector) => sector.rows.map((row) => [row.id, row] as const)));
  const first = placeJoined(sectors, { rings, measures, joined, rows, taken });
  // Everything keeps clear of its sector's edges, so that only its own sector can be in its way.
  const placed = sectors.map((sector, index) => {
    const inTheWay = first.inTheWay[index] ?? [];
    const own: Taken = { discs: [...inTheWay], rects: taken.rects };
    const things = placeSector(restPart(sector, rings, joined), rings, measures, own);
    taken.discs.push(...own.discs.slice(inTheWay.length));
    return things;
  });
  const marks = placed.flatMap((sector) => sector.marks);
  const countOf = (index: number) => (first.counts[index] ?? 0) + (placed[index]?.marks.length ?? 0);
  const drawnSectors = sectors.map((one, index) => drawSector(one, countOf(index), measures));
  taken.rects.push(...drawnSectors.flatMap(({ emptyAt }) => (emptyAt ? [emptyRect(emptyAt)] : [])));
  const named = joined.size > 0 ? [...first.marks, ...marks] : placeNames(marks, rows, measures, taken);
  return {
    size,
    rings: drawnRings,
    sectors: drawnSectors,
    marks: withHits(named.sort(byDistance(rows)), taken),
    discs: withHits([...first.discs, ...placed.flatMap((sector) => sector.discs)], taken),
  };
}

function byDistance(rows: Map<string, CircleRow>) {
  const of = (mark: DrawnMark) => rows.get(mark.id)?.distanceMeters ?? 0;
  return (a: DrawnMark, b: DrawnMark) => of(a) - of(b) || (a.id < b.id ? -1 : 1);
}

function drawSector(sector: CircleSector, drawn: number, measures: FigureMeasures): DrawnSector {
  const middle = sectorAngle(sector.theme);
  const center = centerOf(measures);
  const radius = groundRadius(measures);
  const from = polar(center, radius, middle - SECTOR_RADIANS / 2);
  const to = polar(center, radius, middle + SECTOR_RADIANS / 2);
  return {
    theme: sector.theme,
    path: `M${center.x},${center.y}L${round(from.x)},${round(from.y)}A${radius},${radius} 0 0 1 ${round(to.x)},${round(to.y)}Z`,
    count: sector.count,
    rest: sector.count - drawn,
    emptyAt: emptyAtOf(sector, measures),
  };
}
