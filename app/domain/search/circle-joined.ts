/** What is joined to the middle of a circle by a line: placed and named before anything else. Pure, deterministic. */
import type { CircleRow, CircleSector } from "./circle";
import type { DrawnDisc, DrawnMark } from "./circle-drawing";
import type { FigureMeasures } from "./circle-figure-sizes";
import { placeNames } from "./circle-names";
import type { Disc, Point, Taken } from "./circle-placing";
import { bandOf } from "./circle-scale";
import { centerOf, emptyAtOf, emptyRect, placeSector } from "./circle-sector";

type Paper = {
  rings: readonly number[];
  measures: FigureMeasures;
  /** Ids of what is joined. */
  joined: ReadonlySet<string>;
  rows: ReadonlyMap<string, CircleRow>;
  taken: Taken;
};

/** `counts` and `inTheWay` by sector: marks placed, and what others must keep clear of (the marks and their lines). */
export type PlacedJoined = { marks: DrawnMark[]; discs: DrawnDisc[]; counts: number[]; inTheWay: Disc[][] };

/** Takes the room of marks and names in `paper.taken`. Nothing at all when nothing is joined. */
export function placeJoined(sectors: readonly CircleSector[], paper: Paper): PlacedJoined {
  const { rings, measures, joined, rows, taken } = paper;
  if (joined.size === 0) return { marks: [], discs: [], counts: [], inTheWay: [] };
  taken.rects.push(...sectors.flatMap((sector) => emptyAtOf(sector, measures) ?? []).map(emptyRect));
  const placed = sectors.map((sector) => {
    const own: Taken = { discs: [], rects: taken.rects };
    return { ...placeSector(joinedPart(sector, rings, joined), rings, measures, own), own };
  });
  for (const { own } of placed) taken.discs.push(...own.discs);
  return {
    marks: placeNames(
      placed.flatMap((sector) => sector.marks),
      rows,
      measures,
      taken,
      { areJoined: true },
    ),
    discs: placed.flatMap((sector) => sector.discs),
    counts: placed.map((sector) => sector.marks.length),
    inTheWay: placed.map(({ own, marks }) => [...own.discs, ...marks.flatMap((end) => alongLine(end, measures))]),
  };
}

/** The sector without what is joined; what was counted without a row stays in it. */
export function restPart(sector: CircleSector, rings: readonly number[], joined: ReadonlySet<string>): CircleSector {
  const part = joinedPart(sector, rings, joined);
  return {
    ...sector,
    rows: sector.rows.filter(({ id }) => !joined.has(id)),
    count: sector.count - part.count,
    bandCounts: sector.bandCounts.map((count, band) => count - (part.bandCounts[band] ?? 0)),
  };
}

function joinedPart(sector: CircleSector, rings: readonly number[], joined: ReadonlySet<string>): CircleSector {
  const rows = sector.rows.filter(({ id }) => joined.has(id));
  const bands = rows.map((row) => bandOf(row.distanceMeters, rings));
  const bandCounts = sector.bandCounts.map((_count, band) => bands.filter((one) => one === band).length);
  return { ...sector, rows, bandCounts, count: rows.length };
}

const LINE_STEP = 12;

/** A line from the middle as a row of points, for what keeps clear of discs. */
function alongLine(end: Point, measures: FigureMeasures): Disc[] {
  const center = centerOf(measures);
  const length = Math.hypot(end.x - center.x, end.y - center.y);
  const steps = Math.max(0, Math.floor((length - measures.inner) / LINE_STEP));
  return Array.from({ length: steps }, (_, step) => {
    const share = (measures.inner + step * LINE_STEP) / length;
    return { x: center.x + (end.x - center.x) * share, y: center.y + (end.y - center.y) * share, half: 0 };
  });
}
