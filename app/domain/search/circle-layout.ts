/** Where everything of the circle stands on paper: rings, sectors, marks, numbered discs, names. Pure, deterministic. */
import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { CircleRow, CircleSector } from "./circle";
import type { CircleDrawing, DrawnDisc, DrawnMark, DrawnSector } from "./circle-drawing";
import { FIGURE_MEASURES, type FigureMeasures, type FigureSize } from "./circle-figure-sizes";
import { placeNames } from "./circle-names";
import {
  type Disc,
  findPlace,
  type PlaceWish,
  type Point,
  polar,
  type Rect,
  type Taken,
  withHits,
} from "./circle-placing";
import { drawRings, ringLabelRect } from "./circle-rings";
import { bandOf, groundRadius, radiusScale, SECTOR_RADIANS, sectorAngle } from "./circle-scale";

/** Between a numbered disc and anything else: enough to keep a mark's target 24 px wide in the smallest figure. */
const DISC_GAP = 6;
/** Spreads marks over a sector without a pattern (golden ratio). */
const GOLDEN = 0.618_033_988_75;

/**
 * One figure of the given sectors. Marks keep within their sector and their band and never touch each other, a ring
 * label or the middle; what finds no room is counted in the band's disc and the sector's `rest`, never dropped silently.
 */
export function layoutCircle(
  sectors: readonly CircleSector[],
  rings: readonly number[],
  size: FigureSize,
): CircleDrawing {
  const measures = FIGURE_MEASURES[size];
  const drawnRings = drawRings(rings, measures);
  const taken: Taken = { discs: [], rects: drawnRings.map((ring) => ringLabelRect(ring, measures)) };
  // Everything keeps clear of its sector's edges, so that only its own sector can be in its way.
  const placed = sectors.map((sector) => {
    const own: Taken = { discs: [], rects: taken.rects };
    const things = placeSector(sector, rings, measures, own);
    taken.discs.push(...own.discs);
    return things;
  });
  const rows = new Map(sectors.flatMap((sector) => sector.rows.map((row) => [row.id, row] as const)));
  const marks = placed.flatMap((sector) => sector.marks);
  const drawnSectors = sectors.map((one, index) => drawSector(one, placed[index]?.marks.length ?? 0, measures));
  taken.rects.push(...drawnSectors.flatMap(({ emptyAt }) => (emptyAt ? [emptyRect(emptyAt)] : [])));
  return {
    size,
    rings: drawnRings,
    sectors: drawnSectors,
    marks: withHits(placeNames(marks, rows, measures, taken).sort(byDistance(rows)), taken),
    discs: withHits(
      placed.flatMap((sector) => sector.discs),
      taken,
    ),
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
  const emptyAt = polar(center, (measures.inner + measures.outer) * 0.53, middle);
  return {
    theme: sector.theme,
    path: `M${center.x},${center.y}L${round(from.x)},${round(from.y)}A${radius},${radius} 0 0 1 ${round(to.x)},${round(to.y)}Z`,
    count: sector.count,
    rest: sector.count - drawn,
    emptyAt: sector.count === 0 ? { x: round(emptyAt.x), y: round(emptyAt.y) } : null,
  };
}

/** The box of an empty sector's words and link. */
function emptyRect({ x, y }: Point): Rect {
  return { left: x - 52, right: x + 52, top: y - 22, bottom: y + 48 };
}

type PlacedSector = { marks: DrawnMark[]; discs: DrawnDisc[] };

function placeSector(
  sector: CircleSector,
  rings: readonly number[],
  measures: FigureMeasures,
  taken: Taken,
): PlacedSector {
  const placed: PlacedSector = { marks: [], discs: [] };
  for (const [band, count] of sector.bandCounts.entries()) {
    if (count === 0) continue;
    const rows = sector.rows.filter((row) => bandOf(row.distanceMeters, rings) === band);
    const limit = measures.bandLimits[band] ?? 0;
    // One more than the limit is drawn if it can be: a disc that says 1 tells less than a mark.
    const whole = count <= limit + 1 ? placeMarks(rows, band, rings, measures, taken) : null;
    if (whole && whole.length === count) {
      placed.marks.push(...keep(whole, taken));
      continue;
    }
    const disc = placeDisc(sector.theme, band, rings, measures, taken);
    if (disc) taken.discs.push(disc);
    const marks = keep(placeMarks(rows.slice(0, limit), band, rings, measures, taken), taken);
    placed.marks.push(...marks);
    if (!disc) continue;
    const fromMeters = band === 0 ? 0 : (rings[band - 1] ?? 0);
    const toMeters = rings[band] ?? 0;
    const { x, y } = disc;
    const rest = count - marks.length;
    placed.discs.push({ theme: sector.theme, x, y, hit: 0, count: rest, fromMeters, toMeters });
  }
  return placed;
}

type Found = { mark: DrawnMark; disc: Disc };

/** As many of the rows as find a place, nearest first; nothing is taken yet. */
function placeMarks(
  rows: readonly CircleRow[],
  band: number,
  rings: readonly number[],
  measures: FigureMeasures,
  taken: Taken,
): Found[] {
  const scale = radiusScale(rings, measures.inner, measures.outer);
  const trial: Taken = { discs: [...taken.discs], rects: taken.rects };
  const found: Found[] = [];
  for (const [index, row] of rows.entries()) {
    const wish = {
      ...bandWish(row.theme, band, rings, measures),
      half: measures.markHalf,
      radius: scale(row.distanceMeters),
      preferred: ((band * 0.37 + (index + 1) * GOLDEN) % 1) * 1.7 - 0.85,
    };
    const disc = findPlace(centerOf(measures), wish, trial);
    if (!disc) continue;
    const at = { x: round(disc.x), y: round(disc.y), half: disc.half };
    trial.discs.push(at);
    found.push({ mark: { id: row.id, theme: row.theme, x: at.x, y: at.y, hit: 0, name: null }, disc: at });
  }
  return found;
}

function keep(found: readonly Found[], taken: Taken): DrawnMark[] {
  taken.discs.push(...found.map(({ disc }) => disc));
  return found.map(({ mark }) => mark);
}

function placeDisc(theme: ThemeKey, band: number, rings: readonly number[], measures: FigureMeasures, taken: Taken) {
  const wish = bandWish(theme, band, rings, measures);
  const radius = (wish.radiusFrom + wish.radiusTo) / 2;
  const disc = findPlace(
    centerOf(measures),
    { ...wish, half: measures.discHalf, gap: DISC_GAP, radius, preferred: 1 },
    taken,
  );
  return disc && { x: round(disc.x), y: round(disc.y), half: disc.half };
}

/** The room of one band of one sector. */
function bandWish(theme: ThemeKey, band: number, rings: readonly number[], measures: FigureMeasures): PlaceWish {
  const scale = radiusScale(rings, measures.inner, measures.outer);
  const edge = measures.markHalf + 3;
  return {
    half: measures.markHalf,
    gap: measures.gap,
    radius: 0,
    radiusFrom: band === 0 ? measures.inner + edge : scale(rings[band - 1] ?? 0) + 1,
    radiusTo: scale(rings[band] ?? 0) - 1,
    tolerance: 2 * measures.markHalf + measures.gap,
    middle: sectorAngle(theme),
    halfWidth: SECTOR_RADIANS / 2,
    preferred: 0,
  };
}

function centerOf(measures: FigureMeasures): Point {
  return { x: measures.centerX, y: measures.centerY };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
