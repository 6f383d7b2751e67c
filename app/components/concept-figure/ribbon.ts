import type { Knot } from "./monotone";

/** A band between two lines over the same x, from left to right; y grows downward. */
export type Ribbon = { x: number; top: number; bottom: number }[];

export type Stroke = { x: number; y: number; width: number };

/**
 * The outline of a brush of changing width drawn along a line: at every x the highest and lowest point that a disc
 * somewhere on the line reaches. Never folds over itself, however sharp the bend, unlike offsetting along the normal.
 */
export function brushAlong(strokes: Stroke[]): Ribbon {
  const upper = reach(strokes.map(({ x, y, width }) => ({ x, y: -y, radius: width / 2 })));
  const lower = reach(strokes.map(({ x, y, width }) => ({ x, y, radius: width / 2 })));
  return strokes.map(({ x }, i) => ({ x, top: -upper[i]!, bottom: lower[i]! }));
}

/** A band of the given widths that lies right under a ribbon, `gap` away from it. */
export function bandBelow(ribbon: Ribbon, gap: number, widths: number[]): Ribbon {
  const under = soften(reach(ribbon.map(({ x, bottom }) => ({ x, y: bottom, radius: gap }))));
  const top = under.map((y, i) => Math.max(y, ribbon[i]!.bottom + gap / 2));
  const bottom = soften(reach(ribbon.map(({ x }, i) => ({ x, y: top[i]!, radius: widths[i] ?? 0 }))));
  return ribbon.map(({ x }, i) => ({ x, top: top[i]!, bottom: Math.max(top[i]!, bottom[i]!) }));
}

/** At each x the largest y that any of the discs reaches; they stand in the order of x. */
function reach(discs: { x: number; y: number; radius: number }[]): number[] {
  const largest = Math.max(0, ...discs.map(({ radius }) => radius));
  let first = 0;
  return discs.map(({ x, y }) => {
    let farthest = y;
    while (discs[first]!.x < x - largest) first++;
    for (let i = first; i < discs.length && discs[i]!.x <= x + largest; i++) {
      const disc = discs[i]!;
      const dx = disc.x - x;
      const rest = disc.radius * disc.radius - dx * dx;
      if (rest > 0) farthest = Math.max(farthest, disc.y + Math.sqrt(rest));
    }
    return farthest;
  });
}

/** Takes the corner out of an inner bend: a mean over a few neighbours, weighted to the middle. */
function soften(values: number[]): number[] {
  const weights = [1, 3, 5, 6, 5, 3, 1];
  const half = (weights.length - 1) / 2;
  return values.map((_, i) => {
    let sum = 0;
    let total = 0;
    weights.forEach((weight, k) => {
      const value = values[Math.min(Math.max(i + k - half, 0), values.length - 1)]!;
      sum += weight * value;
      total += weight;
    });
    return sum / total;
  });
}

/** The closed outline of a ribbon as an SVG path with rounded joints. */
export function ribbonPath(ribbon: Ribbon): string {
  if (ribbon.length < 2) return "";
  const top = ribbon.map(({ x, top }) => ({ x, y: top }));
  const bottom = ribbon.map(({ x, bottom }) => ({ x, y: bottom })).reverse();
  return `M${point(top[0]!)}${smoothLine(top)}L${point(bottom[0]!)}${smoothLine(bottom)}Z`;
}

/** Quadratic pieces that meet in the middle of each step. */
function smoothLine(points: Knot[]): string {
  let path = "";
  for (let i = 1; i < points.length - 1; i++) {
    const here = points[i]!;
    const next = points[i + 1]!;
    path += `Q${point(here)} ${point({ x: (here.x + next.x) / 2, y: (here.y + next.y) / 2 })}`;
  }
  return `${path}L${point(points.at(-1)!)}`;
}

function point({ x, y }: Knot): string {
  return `${round(x)},${round(y)}`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
