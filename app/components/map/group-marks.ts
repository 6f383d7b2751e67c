/** Joins marks that would touch on the screen, so that a map of any number stays readable. */
import type { ApiHit } from "~/domain/search/api-answer";
import type { LatLng } from "~/shared/geo";

/** One listing (`hit`) or the count of a cell. */
export type Mark = LatLng & { count: number; hit: ApiHit | null };

/** Marks drawn as one, at their weighted middle. `hits` is empty when only counts are known. */
export type MarkGroup = LatLng & { key: string; count: number; hits: ApiHit[]; marks: LatLng[] };

type Pixel = { x: number; y: number };
type Open = { at: Pixel; group: MarkGroup };

/**
 * Greedy, largest first: a mark joins the first group whose middle is nearer than `gapPx`, else starts its own.
 * `toPixel` is the map's projection at the present zoom.
 */
export function groupMarks(marks: Mark[], toPixel: (point: LatLng) => Pixel, gapPx: number): MarkGroup[] {
  const squares = new Map<string, Open[]>();
  const groups: MarkGroup[] = [];
  for (const mark of [...marks].sort((a, b) => b.count - a.count)) {
    const at = toPixel(mark);
    const near = findNear(squares, at, gapPx);
    if (near) {
      join(near.group, mark);
      continue;
    }
    const group = newGroup(mark);
    groups.push(group);
    const key = squareKey(at, gapPx);
    squares.set(key, [...(squares.get(key) ?? []), { at, group }]);
  }
  return groups;
}

function newGroup(mark: Mark): MarkGroup {
  const key = mark.hit?.id ?? `${mark.lat.toFixed(5)},${mark.lng.toFixed(5)}`;
  const marks = [{ lat: mark.lat, lng: mark.lng }];
  return { key, lat: mark.lat, lng: mark.lng, count: mark.count, hits: mark.hit ? [mark.hit] : [], marks };
}

function join(group: MarkGroup, mark: Mark): void {
  const count = group.count + mark.count;
  group.lat += ((mark.lat - group.lat) * mark.count) / count;
  group.lng += ((mark.lng - group.lng) * mark.count) / count;
  group.count = count;
  group.marks.push({ lat: mark.lat, lng: mark.lng });
  if (mark.hit) group.hits.push(mark.hit);
}

function squareKey(at: Pixel, gapPx: number): string {
  return `${Math.floor(at.x / gapPx)} ${Math.floor(at.y / gapPx)}`;
}

function findNear(squares: Map<string, Open[]>, at: Pixel, gapPx: number): Open | null {
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      const key = squareKey({ x: at.x + dx * gapPx, y: at.y + dy * gapPx }, gapPx);
      const near = squares.get(key)?.find((open) => Math.hypot(open.at.x - at.x, open.at.y - at.y) < gapPx);
      if (near) return near;
    }
  }
  return null;
}

/** Diameter of a numbered disc in pixels: at least a finger's width, grows with the digits. */
export function discSize(count: number): number {
  return Math.round(Math.min(72, 44 + Math.log10(Math.max(1, count)) * 8));
}
