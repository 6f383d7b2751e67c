import type { FigureSupport } from "~/domain/connection/concept-series";
import { textWidth } from "./text-width";

export type PlacedSupport = {
  label: string;
  lane: number;
  x1: number;
  x2: number;
  labelX: number;
  labelAnchor: "start" | "end";
  /** Beside the stroke there was no room: the label stands in the lane under it. */
  labelLane: number;
  /** Still going on: it runs out at the edge instead of ending. */
  isOpen: boolean;
};

type Span = { from: number; to: number };
type Lanes = Span[][];

const GAP = 10;

/**
 * Each support as a stroke with its label beside it (left of it at the right edge, under it where neither side has room),
 * in the first lane with room.
 */
export function placeSupports(
  supports: FigureSupport[],
  options: { xOf: (month: number) => number; left: number; right: number; fontSize: number; minLength: number },
): { placed: PlacedSupport[]; laneCount: number } {
  const lanes: Lanes = [];
  const inOrder = [...supports].sort((a, b) => a.fromMonth - b.fromMonth);
  const placed = inOrder.map(({ fromMonth, toMonth, label, toDay }) => {
    const isOpen = toDay === null;
    const start = Math.min(options.xOf(fromMonth), options.right - options.minLength);
    const stroke = {
      from: start,
      to: isOpen ? options.right : Math.max(options.xOf(toMonth), start + options.minLength),
    };
    const width = textWidth(label, options.fontSize);
    const spans = spansOf(stroke, width, options);
    const lane = takeLane(lanes, spans);
    const isRightOf = spans.length === 1 && spans[0]!.from === stroke.from;
    const labelX = spans[1]?.from ?? (isRightOf ? stroke.to + GAP : stroke.from - GAP);
    const labelAnchor: "start" | "end" = spans.length === 1 && !isRightOf ? "end" : "start";
    return {
      ...{ label, lane, x1: stroke.from, x2: stroke.to, labelX, labelAnchor, isOpen },
      labelLane: lane + spans.length - 1,
    };
  });
  return { placed, laneCount: lanes.length };
}

/** What a support takes up in its lane, and where its label does not stand beside it, in the lane under that. */
function spansOf(stroke: Span, width: number, { left, right }: { left: number; right: number }): Span[] {
  if (stroke.to + GAP + width <= right) return [{ from: stroke.from, to: stroke.to + GAP + width }];
  if (stroke.from - GAP - width >= left) return [{ from: stroke.from - GAP - width, to: stroke.to }];
  const from = Math.max(left, Math.min(stroke.from, right - width));
  return [stroke, { from, to: from + width }];
}

function takeLane(lanes: Lanes, spans: Span[]): number {
  const isFree = (lane: number) =>
    spans.every((span, i) => (lanes[lane + i] ?? []).every((other) => isApart(span, other)));
  let lane = 0;
  while (!isFree(lane)) lane++;
  spans.forEach((span, i) => {
    lanes[lane + i] ??= [];
    lanes[lane + i]!.push(span);
  });
  return lane;
}

function isApart(a: Span, b: Span): boolean {
  return a.to + GAP <= b.from || a.from >= b.to + GAP;
}
