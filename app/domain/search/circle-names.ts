/** Writes the names of the nearest beside their marks, where they touch nothing. Pure, deterministic. */
import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { CircleRow } from "./circle";
import type { DrawnMark, DrawnName } from "./circle-drawing";
import type { FigureMeasures } from "./circle-figure-sizes";
import { crossesRect, distanceToRect, type Point, type Rect, rectsTouch, type Taken } from "./circle-placing";
import { SECTOR_RADIANS, sectorAngle } from "./circle-scale";
import { fitText, textWidth } from "./text-width";

/** A name is cut to so many full-width characters: to the first of these that finds room. */
const NAME_EMS = [13, 9];
/** What is joined to the middle is named rather in a few letters than not at all. */
const JOINED_EMS = [...NAME_EMS, 6];
/** Of each sector, only so many of the nearest are tried: a far mark's name would tell little. */
const TRIED_PER_SECTOR = 8;
/** Of what somebody is joined to, so many names are written in a sector, if there is room for any. */
const JOINED_PER_SECTOR = 3;
/** How far a name may reach over into the next sector. */
const OVERHANG = 22;

/**
 * The marks with names where there is room; takes the room it uses. With `areJoined` more of them are named, farther into
 * the next sector if need be, and no name stands across the line from the middle to one of them.
 */
export function placeNames(
  marks: readonly DrawnMark[],
  rows: ReadonlyMap<string, CircleRow>,
  measures: FigureMeasures,
  taken: Taken,
  { areJoined }: { areJoined: boolean } = { areJoined: false },
): DrawnMark[] {
  const written = new Map<ThemeKey, number>();
  const tried = new Map<ThemeKey, number>();
  const named = new Map<string, DrawnName>();
  const joined = areJoined ? marks : [];
  const overhangs = areJoined ? [OVERHANG, measures.outer] : [OVERHANG];
  const most = areJoined ? Math.sign(measures.namesPerSector) * JOINED_PER_SECTOR : measures.namesPerSector;
  const nearest = [...marks].sort((a, b) => distanceOf(a, rows) - distanceOf(b, rows));
  for (const mark of nearest) {
    const soFar = written.get(mark.theme) ?? 0;
    const attempts = tried.get(mark.theme) ?? 0;
    if (soFar >= most || attempts >= TRIED_PER_SECTOR) continue;
    tried.set(mark.theme, attempts + 1);
    const name = rows.get(mark.id)?.name ?? "";
    const texts = new Set(
      (areJoined ? JOINED_EMS : NAME_EMS).map((ems) => fitText(name, measures.nameSize, ems * measures.nameSize)),
    );
    const found = overhangs
      .flatMap((overhang) => [...texts].map((text) => ({ text, overhang })))
      .flatMap(({ text, overhang }) =>
        candidates(mark, text, measures, areJoined).map((place) => ({ ...place, overhang })),
      )
      .find(({ rect, overhang }) => isRoom(rect, mark.theme, measures, { ...taken, joined, overhang }));
    if (!found) continue;
    taken.rects.push(found.rect);
    named.set(mark.id, found.name);
    written.set(mark.theme, soFar + 1);
  }
  return marks.map((mark) => ({ ...mark, name: named.get(mark.id) ?? null }));
}

function distanceOf(mark: DrawnMark, rows: ReadonlyMap<string, CircleRow>): number {
  return rows.get(mark.id)?.distanceMeters ?? 0;
}

/** Right, left, below, above; with `areJoined` also at the four corners. */
function candidates(mark: DrawnMark, text: string, measures: FigureMeasures, areJoined: boolean) {
  const size = measures.nameSize;
  const width = textWidth(text, size);
  const away = measures.markHalf + 4;
  const at = (x: number, y: number, anchor: DrawnName["anchor"]): { name: DrawnName; rect: Rect } => {
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    const rect = { left, right: left + width, top: y - size * 0.9, bottom: y + size * 0.25 };
    return { name: { text, x: round(x), y: round(y), anchor }, rect };
  };
  return [
    at(mark.x + away, mark.y + size * 0.35, "start"),
    at(mark.x - away, mark.y + size * 0.35, "end"),
    at(mark.x, mark.y + away + size * 0.9, "middle"),
    at(mark.x, mark.y - away - size * 0.2, "middle"),
    ...(areJoined
      ? [
          at(mark.x + away * 0.6, mark.y + away + size * 0.5, "start"),
          at(mark.x - away * 0.6, mark.y + away + size * 0.5, "end"),
          at(mark.x + away * 0.6, mark.y - away, "start"),
          at(mark.x - away * 0.6, mark.y - away, "end"),
        ]
      : []),
  ];
}

type Room = Taken & { joined: readonly Point[]; overhang: number };

/** Free of marks, boxes, lines and the middle, inside the last ring and (almost) inside the mark's own sector. */
function isRoom(rect: Rect, theme: ThemeKey, measures: FigureMeasures, taken: Room): boolean {
  const center = { x: measures.centerX, y: measures.centerY };
  const corners = [rect.left, rect.right].flatMap((x) => [rect.top, rect.bottom].map((y) => ({ x, y })));
  return (
    corners.every((corner) => Math.hypot(corner.x - center.x, corner.y - center.y) <= measures.outer) &&
    corners.every((corner) => beyondSector(corner, theme, center) <= taken.overhang) &&
    distanceToRect(center, rect) >= measures.inner &&
    taken.discs.every((disc) => distanceToRect(disc, rect) >= disc.half + 3) &&
    taken.rects.every((other) => !rectsTouch(rect, other, 4)) &&
    taken.joined.every((mark) => !crossesRect(center, mark, rect))
  );
}

/** How far a point lies beyond its sector's edge; negative inside. */
function beyondSector(point: Point, theme: ThemeKey, center: Point): number {
  const [dx, dy] = [point.x - center.x, center.y - point.y];
  const turned = Math.atan2(dx, dy) - sectorAngle(theme);
  const away = Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned))) - SECTOR_RADIANS / 2;
  return Math.hypot(dx, dy) * Math.sin(Math.max(-1.5, Math.min(1.5, away)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
