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
 * through in the given order, others are tried; at worst a leader crosses, labels never do. An optional wish without a
 * near place is left out.
 */
export function placeLabels(wishes: LabelWish[], room: LabelRoom): PlacedLabel[] {
  let best: Placing | null = null;
  for (const order of ordersOf(wishes)) {
    const placing = placeInOrder(order, room);
    if (!best || placing.cost < best.cost) best = placing;
    if (best.cost < CROSSING_COST) break;
  }
  return best?.placed ?? [];
}

type Placing = { placed: PlacedLabel[]; cost: number };

/** As given, the other way round, then each wish in turn before all others: whoever found no way may choose first. */
function ordersOf(wishes: LabelWish[]): LabelWish[][] {
  const backwards = [...wishes].sort((a, b) => b.anchorBelow.x - a.anchorBelow.x);
  return [wishes, backwards, ...wishes.map((first) => [first, ...backwards.filter((wish) => wish !== first)])];
}

function placeInOrder(wishes: LabelWish[], room: LabelRoom): Placing {
  const placed: PlacedLabel[] = [];
  let cost = 0;
  for (const wish of wishes) {
    const isFree = (label: PlacedLabel) =>
      !room.obstacles.some((other) => overlaps(label, other, PAD)) &&
      !placed.some((other) => overlaps(label, other, PAD));
    const isClear = (label: PlacedLabel) => isFree(label) && hasClearLeader(label, placed, room.marks ?? []);
    const clear = cheapest(wish, room, isClear, wish.isOptional ? OPTIONAL_FARTHEST : FARTHEST);
    const found = clear ?? (wish.isOptional ? null : cheapest(wish, room, isFree, FARTHEST));
    if (found) placed.push(found.label);
    else if (!wish.isOptional) throw new RangeError(`No room for the label ${wish.id}`);
    cost += (found?.cost ?? OPTIONAL_FARTHEST) + (clear || wish.isOptional ? 0 : CROSSING_COST);
  }
  return { placed, cost };
}

function hasClearLeader(label: PlacedLabel, placed: PlacedLabel[], marks: Rect[]): boolean {
  const leader = leaderRect(label);
  if (marks.some((mark) => overlaps(leader, mark, 1))) return false;
  return placed.every((other) => !overlaps(label, leaderRect(other), 2) && !overlaps(leader, other, 2));
}

function cheapest(
  wish: LabelWish,
  room: LabelRoom,
  isFree: (label: PlacedLabel) => boolean,
  farthest: number,
): { label: PlacedLabel; cost: number } | null {
  let best: { label: PlacedLabel; cost: number } | null = null;
  for (const side of ["above", "below"] as const) {
    if (wish.isOneSided && side !== wish.prefers) continue;
    const sideCost = side === wish.prefers ? 0 : wish.isBare ? BARE_WRONG_SIDE_COST : WRONG_SIDE_COST;
    for (let distance = wish.minDistance ?? LEADER_MIN; distance < farthest; distance += STEP) {
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
  room: LabelRoom,
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
