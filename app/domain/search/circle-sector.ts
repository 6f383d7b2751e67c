/** Places the marks of one sector in their bands, and counts what finds no room in a disc. Pure, deterministic. */
import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { CircleRow, CircleSector } from "./circle";
import type { DrawnDisc, DrawnMark } from "./circle-drawing";
import type { FigureMeasures } from "./circle-figure-sizes";
import { type Disc, findPlace, type PlaceWish, type Point, polar, type Rect, type Taken } from "./circle-placing";
import { bandOf, radiusScale, SECTOR_RADIANS, sectorAngle } from "./circle-scale";

/** Between a numbered disc and anything else: enough to keep a mark's target 24 px wide in the smallest figure. */
const DISC_GAP = 6;
/** Spreads marks over a sector without a pattern (golden ratio). */
const GOLDEN = 0.618_033_988_75;

export type PlacedSector = { marks: DrawnMark[]; discs: DrawnDisc[] };

/** Marks and discs of one sector, band by band; takes the room it uses. */
export function placeSector(
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

export function centerOf(measures: FigureMeasures): Point {
  return { x: measures.centerX, y: measures.centerY };
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where an empty sector says that it is. */
export function emptyAtOf(sector: CircleSector, measures: FigureMeasures): Point | null {
  if (sector.count > 0) return null;
  const at = polar(centerOf(measures), (measures.inner + measures.outer) * 0.53, sectorAngle(sector.theme));
  return { x: round(at.x), y: round(at.y) };
}

/** The box of an empty sector's words and link. */
export function emptyRect({ x, y }: Point): Rect {
  return { left: x - 52, right: x + 52, top: y - 22, bottom: y + 48 };
}
