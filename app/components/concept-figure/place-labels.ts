/** Places labels beside the curves so that none covers another, a curve or a ring. y grows downward. */
export type Rect = { x: number; y: number; width: number; height: number };

export type LabelWish = {
  id: string;
  width: number;
  height: number;
  /** The point the label speaks of, above and below the curves. */
  anchorAbove: { x: number; y: number };
  anchorBelow: { x: number; y: number };
  prefers: "above" | "below";
  /** Never on the other side. */
  isOneSided?: boolean;
  /** The shortest way from the anchor to the label. */
  minDistance?: number;
  /** Stands close beside what it names, without a leader. */
  isBare?: boolean;
  /** Left out rather than placed far away. */
  isOptional?: boolean;
};

export type PlacedLabel = Rect & {
  id: string;
  side: "above" | "below";
  anchor: { x: number; y: number };
  isBare: boolean;
};

export type LabelRoom = {
  /** Labels stay between these; upward there is always room for one more lane. */
  left: number;
  right: number;
  bottom: number;
  obstacles: Rect[];
  /** What no leader may run through. */
  marks?: Rect[];
};

const STEP = 6;
const LEADER_MIN = 16;
const PAD = 4;
const FARTHEST = 2000;
const OPTIONAL_FARTHEST = 56;
const WRONG_SIDE_COST = 70;
const BARE_WRONG_SIDE_COST = 12;
const CROSSING_COST = 10_000;
const SIDEWAYS_COST = 0.9;

/**
 * The cheapest free place for each wish: short leaders, on the preferred side, little sideways. Where no leader gets
 * through in the given order, others are tried, in which whoever found no way chooses first; at worst a leader crosses,
 * labels never do. An optional wish without a near place is left out.
 */
export function placeLabels(wishes: LabelWish[], given: LabelRoom): PlacedLabel[] {
  const room = { ...given, columns: columnsOf(given.obstacles) };
  const backwards = [...wishes].sort((a, b) => b.anchorBelow.x - a.anchorBelow.x);
  let best = placeInOrder(wishes, room);
  if (best.crossing.length === 0) return best.placed;
  const tried = [best, placeInOrder(backwards, room)];
  best = cheapestOf(tried);
  for (const id of new Set(tried.flatMap(({ crossing }) => crossing))) {
    if (best.crossing.length === 0) break;
    const first = wishes.filter((wish) => wish.id === id);
    tried.push(placeInOrder([...first, ...backwards.filter((wish) => wish.id !== id)], room));
    best = cheapestOf(tried);
  }
  return best.placed;
}

function cheapestOf(tried: Placing[]): Placing {
  return tried.reduce((best, placing) => (placing.cost < best.cost ? placing : best));
}

/** The obstacles by upright strips of the drawing, so that a label is held against its neighbours only. */
type Column = { top: number; bottom: number; rects: Rect[] };
type Room = LabelRoom & { columns: Map<number, Column> };
const COLUMN = 24;

function columnsOf(obstacles: Rect[]): Map<number, Column> {
  const columns = new Map<number, Column>();
  for (const rect of obstacles) {
    for (let i = columnOf(rect.x - PAD); i <= columnOf(rect.x + rect.width + PAD); i++) {
      const column = columns.get(i) ?? { top: Number.POSITIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY, rects: [] };
      column.top = Math.min(column.top, rect.y - PAD);
      column.bottom = Math.max(column.bottom, rect.y + rect.height + PAD);
      column.rects.push(rect);
      columns.set(i, column);
    }
  }
  return columns;
}

function columnOf(x: number): number {
  return Math.floor(x / COLUMN);
}

function hitsObstacle(label: Rect, { columns }: Room): boolean {
  for (let i = columnOf(label.x); i <= columnOf(label.x + label.width); i++) {
    const column = columns.get(i);
    if (!column || label.y >= column.bottom || label.y + label.height <= column.top) continue;
    if (column.rects.some((other) => overlaps(label, other, PAD))) return true;
  }
  return false;
}

/** `crossing`: ids of those for whose leader there was no clear way. */
type Placing = { placed: PlacedLabel[]; cost: number; crossing: string[] };

function placeInOrder(wishes: LabelWish[], room: Room): Placing {
  const placed: PlacedLabel[] = [];
  const leaders: Rect[] = [];
  const crossing: string[] = [];
  let cost = 0;
  for (const wish of wishes) {
    const isFree = (label: PlacedLabel) =>
      !hitsObstacle(label, room) && !placed.some((other) => overlaps(label, other, PAD));
    const isClear = (label: PlacedLabel) => isFree(label) && hasClearLeader(label, placed, leaders, room.marks);
    const near = wish.isOptional ? OPTIONAL_FARTHEST : FARTHEST;
    const way = { above: clearWay(wish, "above", placed, room), below: clearWay(wish, "below", placed, room) };
    const clear = cheapest(wish, room, isClear, (side) => Math.min(near, way[side]));
    const found = clear ?? (wish.isOptional ? null : cheapest(wish, room, isFree, () => FARTHEST));
    if (found) {
      placed.push(found.label);
      leaders.push(leaderRect(found.label));
    } else if (!wish.isOptional) throw new RangeError(`No room for the label ${wish.id}`);
    if (!clear && !wish.isOptional) crossing.push(wish.id);
    cost += (found?.cost ?? OPTIONAL_FARTHEST) + (clear || wish.isOptional ? 0 : CROSSING_COST);
  }
  return { placed, cost, crossing };
}

function hasClearLeader(label: PlacedLabel, placed: PlacedLabel[], leaders: Rect[], marks: Rect[] = []): boolean {
  if (leaders.some((other) => overlaps(label, other, 2))) return false;
  const leader = leaderRect(label);
  return !marks.some((mark) => overlaps(leader, mark, 1)) && !placed.some((other) => overlaps(leader, other, 2));
}

/** How far a leader of the wish may go before it runs through a label or a mark. */
function clearWay(wish: LabelWish, side: "above" | "below", placed: PlacedLabel[], room: Room): number {
  if (wish.isBare) return FARTHEST;
  const { x, y } = side === "above" ? wish.anchorAbove : wish.anchorBelow;
  let farthest = FARTHEST;
  for (const other of [...placed, ...(room.marks ?? [])]) {
    if (other.x > x + 1 || other.x + other.width < x - 1) continue;
    const distance = side === "above" ? y - (other.y + other.height) : other.y - y;
    if (distance + other.height >= 0) farthest = Math.min(farthest, Math.max(0, distance));
  }
  return farthest;
}

function cheapest(
  wish: LabelWish,
  room: Room,
  isFree: (label: PlacedLabel) => boolean,
  farthestOn: (side: "above" | "below") => number,
): { label: PlacedLabel; cost: number } | null {
  let best: { label: PlacedLabel; cost: number } | null = null;
  for (const side of ["above", "below"] as const) {
    if (wish.isOneSided && side !== wish.prefers) continue;
    const sideCost = side === wish.prefers ? 0 : wish.isBare ? BARE_WRONG_SIDE_COST : WRONG_SIDE_COST;
    for (let distance = wish.minDistance ?? LEADER_MIN; distance < farthestOn(side); distance += STEP) {
      if (best && distance + sideCost >= best.cost) break;
      for (const shift of shiftsOf(wish.width)) {
        const cost = distance + sideCost + Math.abs(shift) * SIDEWAYS_COST;
        if (best && cost >= best.cost) continue;
        const label = candidate(wish, side, distance, shift, room);
        if (label && isFree(label)) best = { label, cost };
      }
    }
  }
  return best;
}

/** Sideways moves under which the leader still ends at the label. */
function shiftsOf(width: number): number[] {
  const half = Math.max(0, width / 2 - 8);
  return [0, -0.5, 0.5, -1, 1].map((share) => share * half);
}

function candidate(
  wish: LabelWish,
  side: "above" | "below",
  distance: number,
  shift: number,
  room: Room,
): PlacedLabel | null {
  const anchor = side === "above" ? wish.anchorAbove : wish.anchorBelow;
  const y = side === "above" ? anchor.y - distance - wish.height : anchor.y + distance;
  if (side === "below" && y + wish.height > room.bottom) return null;
  const x = Math.min(Math.max(anchor.x - wish.width / 2 + shift, room.left), room.right - wish.width);
  return { id: wish.id, x, y, width: wish.width, height: wish.height, side, anchor, isBare: wish.isBare ?? false };
}

function leaderRect({ anchor, side, x, y, height, isBare }: PlacedLabel): Rect {
  if (isBare) return { x, y, width: 0, height: 0 };
  const end = side === "above" ? y + height : y;
  return { x: anchor.x - 1, y: Math.min(end, anchor.y), width: 2, height: Math.abs(anchor.y - end) };
}

export function overlaps(a: Rect, b: Rect, pad = 0): boolean {
  return (
    a.x < b.x + b.width + pad && b.x < a.x + a.width + pad && a.y < b.y + b.height + pad && b.y < a.y + a.height + pad
  );
}
