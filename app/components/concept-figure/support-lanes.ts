import type { FigureSupport } from "./series";
import { textWidth } from "./text-width";

export type PlacedSupport = {
  label: string;
  lane: number;
  x1: number;
  x2: number;
  labelX: number;
  labelAnchor: "start" | "end";
};

const GAP = 10;

/** Each support as a stroke with its label beside it (left of it at the right edge), in the first lane with room. */
export function placeSupports(
  supports: FigureSupport[],
  options: { xOf: (month: number) => number; right: number; fontSize: number; minLength: number },
): { placed: PlacedSupport[]; laneCount: number } {
  const taken: { from: number; to: number }[][] = [];
  const inOrder = [...supports].sort((a, b) => a.fromMonth - b.fromMonth);
  const placed = inOrder.map(({ fromMonth, toMonth, label }) => {
    const x1 = options.xOf(fromMonth);
    const x2 = Math.max(options.xOf(toMonth), x1 + options.minLength);
    const width = textWidth(label, options.fontSize);
    const isAtEdge = x2 + GAP + width > options.right;
    const from = isAtEdge ? x1 - GAP - width : x1;
    const to = isAtEdge ? x2 : x2 + GAP + width;
    let lane = taken.findIndex((spans) => spans.every((span) => to + GAP <= span.from || from >= span.to + GAP));
    if (lane < 0) lane = taken.push([]) - 1;
    taken[lane]!.push({ from, to });
    const labelAnchor: "start" | "end" = isAtEdge ? "end" : "start";
    return { label, lane, x1, x2, labelX: isAtEdge ? x1 - GAP : x2 + GAP, labelAnchor };
  });
  return { placed, laneCount: taken.length };
}
