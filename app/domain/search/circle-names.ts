/** Writes the names of the nearest beside their marks, where they touch nothing. Pure, deterministic. */
import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { CircleRow } from "./circle";
import type { DrawnMark, DrawnName } from "./circle-drawing";
import type { FigureMeasures } from "./circle-figure-sizes";
import { distanceToRect, type Point, type Rect, rectsTouch, type Taken } from "./circle-placing";
import { SECTOR_RADIANS, sectorAngle } from "./circle-scale";
import { fitText, textWidth } from "./text-width";

/** A name is cut to so many full-width characters: to the first of these that finds room. */
const NAME_EMS = [13, 9];
/** Of each sector, only so many of the nearest are tried: a far mark's name would tell little. */
const TRIED_PER_SECTOR = 8;
/** How far a name may reach over into the next sector. */
const OVERHANG = 22;

/** The marks with names where there is room; takes the room it uses. */
export function placeNames(
  marks: readonly DrawnMark[],
  rows: ReadonlyMap<string, CircleRow>,
  measures: FigureMeasures,
  taken: Taken,
): DrawnMark[] {
  const written = new Map<ThemeKey, number>();
  const tried = new Map<ThemeKey, number>();
  const named = new Map<string, DrawnName>();
  const nearest = [...marks].sort((a, b) => distanceOf(a, rows) - distanceOf(b, rows));
  for (const mark of nearest) {
    const soFar = written.get(mark.theme) ?? 0;
    const attempts = tried.get(mark.theme) ?? 0;
    if (soFar >= measures.namesPerSector || attempts >= TRIED_PER_SECTOR) continue;
    tried.set(mark.theme, attempts + 1);
    const name = rows.get(mark.id)?.name ?? "";
    const texts = new Set(NAME_EMS.map((ems) => fitText(name, measures.nameSize, ems * measures.nameSize)));
    const found = [...texts]
      .flatMap((text) => candidates(mark, text, measures))
      .find(({ rect }) => isRoom(rect, mark.theme, measures, taken));
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

/** Right, left, below, above. */
function candidates(mark: DrawnMark, text: string, measures: FigureMeasures): { name: DrawnName; rect: Rect }[] {
  const size = measures.nameSize;
  const width = textWidth(text, size);
  const away = measures.markHalf + 4;
  const at = (x: number, y: number, anchor: DrawnName["anchor"]) => {
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    const rect = { left, right: left + width, top: y - size * 0.9, bottom: y + size * 0.25 };
    return { name: { text, x: round(x), y: round(y), anchor }, rect };
  };
  return [
    at(mark.x + away, mark.y + size * 0.35, "start"),
    at(mark.x - away, mark.y + size * 0.35, "end"),
    at(mark.x, mark.y + away + size * 0.9, "middle"),
    at(mark.x, mark.y - away - size * 0.2, "middle"),
  ];
}

/** Free of marks, boxes and the middle, inside the last ring and (almost) inside the mark's own sector. */
function isRoom(rect: Rect, theme: ThemeKey, measures: FigureMeasures, taken: Taken): boolean {
  const center = { x: measures.centerX, y: measures.centerY };
  const corners = [rect.left, rect.right].flatMap((x) => [rect.top, rect.bottom].map((y) => ({ x, y })));
  return (
    corners.every((corner) => Math.hypot(corner.x - center.x, corner.y - center.y) <= measures.outer) &&
    corners.every((corner) => beyondSector(corner, theme, center) <= OVERHANG) &&
    distanceToRect(center, rect) >= measures.inner &&
    taken.discs.every((disc) => distanceToRect(disc, rect) >= disc.half + 3) &&
    taken.rects.every((other) => !rectsTouch(rect, other, 4))
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
