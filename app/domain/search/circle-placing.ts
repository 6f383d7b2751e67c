/** Finds free places on the circle: nothing that was placed is ever touched by what comes after. Pure, deterministic. */

export type Point = { x: number; y: number };
export type Rect = { left: number; top: number; right: number; bottom: number };
export type Disc = Point & { half: number };

/** What is already taken: round things (marks, discs) and boxes (ring labels, names). */
export type Taken = { discs: Disc[]; rects: Rect[] };

/** Where a thing may go: a sector (`middle` ± `halfWidth`, radians clockwise from the top) and a span of radii. */
export type PlaceWish = {
  half: number;
  gap: number;
  radius: number;
  radiusFrom: number;
  radiusTo: number;
  /** How far from `radius` it may be moved. */
  tolerance: number;
  middle: number;
  halfWidth: number;
  /** -1 (left edge of the sector) … 1 (right edge): where it is tried first. */
  preferred: number;
};

/** Half of a 44 px target. */
const MAX_HIT = 22;
const RADIAL_STEP = 4;
const SIDE_STEP = 6;

/** Point at an angle clockwise from the top. */
export function polar(center: Point, radius: number, angle: number): Point {
  return { x: center.x + radius * Math.sin(angle), y: center.y - radius * Math.cos(angle) };
}

/** The first free place, nearest to the wished radius and then to the preferred angle; null when there is none. */
export function findPlace(center: Point, wish: PlaceWish, taken: Taken): Disc | null {
  for (const radius of radiiToTry(wish)) {
    for (const angle of anglesToTry(wish, radius)) {
      const disc = { ...polar(center, radius, angle), half: wish.half };
      if (isFree(disc, wish.gap, taken)) return disc;
    }
  }
  return null;
}

function radiiToTry(wish: PlaceWish): number[] {
  const clamp = (radius: number) => Math.max(wish.radiusFrom, Math.min(wish.radiusTo, radius));
  const start = clamp(wish.radius);
  const radii = [start];
  for (let step = RADIAL_STEP; step <= wish.tolerance; step += RADIAL_STEP) {
    for (const radius of [start + step, start - step]) if (radius === clamp(radius)) radii.push(radius);
  }
  return radii;
}

/** Angles of the sector that keep the thing clear of its edges, from the preferred one outward. */
function anglesToTry(wish: PlaceWish, radius: number): number[] {
  const margin = Math.asin(Math.min(1, (wish.half + wish.gap / 2) / radius));
  const room = wish.halfWidth - margin;
  if (room < 0) return [];
  const step = Math.max(0.01, SIDE_STEP / radius);
  const first = wish.preferred * room;
  const angles = [first];
  for (let away = step; away <= 2 * room; away += step) {
    for (const angle of [first + away, first - away]) if (Math.abs(angle) <= room) angles.push(angle);
  }
  return angles.map((angle) => wish.middle + angle);
}

export function isFree(disc: Disc, gap: number, taken: Taken): boolean {
  return (
    taken.discs.every((other) => isApart(disc, other, other.half + disc.half + gap)) &&
    taken.rects.every((rect) => distanceToRect(disc, rect) >= disc.half + 2)
  );
}

/** Compares squares: this is asked a hundred thousand times for one figure. */
function isApart(a: Point, b: Point, least: number): boolean {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  return dx * dx + dy * dy >= least * least;
}

export function distanceToRect(point: Point, rect: Rect): number {
  const dx = Math.max(rect.left - point.x, 0, point.x - rect.right);
  const dy = Math.max(rect.top - point.y, 0, point.y - rect.bottom);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Whether the line between two points runs through the box. */
export function crossesRect(from: Point, to: Point, rect: Rect): boolean {
  let [enters, leaves] = [0, 1];
  const sides = [
    [from.x, to.x - from.x, rect.left, rect.right],
    [from.y, to.y - from.y, rect.top, rect.bottom],
  ] as const;
  for (const [start, way, low, high] of sides) {
    if (way === 0 && (start < low || start > high)) return false;
    if (way === 0) continue;
    const [one, other] = [(low - start) / way, (high - start) / way];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves;
}

export function rectsTouch(a: Rect, b: Rect, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** Each thing with the radius it answers to a finger in: as large as it may be without reaching into another's. */
export function withHits<T extends Point>(things: readonly T[], taken: Taken): (T & { hit: number })[] {
  return things.map((thing) => {
    const away = taken.discs.map((disc) => Math.hypot(disc.x - thing.x, disc.y - thing.y)).filter((far) => far > 0);
    return { ...thing, hit: Math.floor(Math.min(MAX_HIT, ...away.map((far) => far / 2)) * 10) / 10 };
  });
}
