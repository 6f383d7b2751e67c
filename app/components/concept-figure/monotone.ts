export type Knot = { x: number; y: number };

/**
 * A smooth curve through the knots that never leaves the range of two neighbours (Fritsch & Carlson 1980, with the
 * tangents of Steffen 1990), so that it cannot fall below zero between two counts. Flat before the first and after the
 * last knot. Knots are in the order of x, without repeated x.
 */
export function monotoneCurve(knots: Knot[]): (x: number) => number {
  const tangents = tangentsOf(knots);
  const first = knots[0];
  const last = knots.at(-1);
  if (!first || !last) throw new RangeError("A curve needs a knot");
  return (x) => {
    if (x <= first.x) return first.y;
    if (x >= last.x) return last.y;
    const right = knots.findIndex((knot) => knot.x > x);
    const a = knots[right - 1]!;
    const b = knots[right]!;
    const y = hermite(a, b, tangents[right - 1]!, tangents[right]!, x);
    return Math.min(Math.max(y, Math.min(a.y, b.y)), Math.max(a.y, b.y));
  };
}

function tangentsOf(knots: Knot[]): number[] {
  const slopes = knots.slice(1).map((knot, i) => (knot.y - knots[i]!.y) / (knot.x - knots[i]!.x));
  return knots.map((knot, i) => {
    const before = slopes[i - 1];
    const after = slopes[i];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    if (before * after <= 0) return 0;
    const h0 = knot.x - knots[i - 1]!.x;
    const h1 = knots[i + 1]!.x - knot.x;
    const parabola = (before * h1 + after * h0) / (h0 + h1);
    return Math.sign(before) * Math.min(Math.abs(before) * 2, Math.abs(after) * 2, Math.abs(parabola));
  });
}

function hermite(a: Knot, b: Knot, ta: number, tb: number, x: number): number {
  const h = b.x - a.x;
  const s = (x - a.x) / h;
  const s2 = s * s;
  const s3 = s2 * s;
  return a.y * (2 * s3 - 3 * s2 + 1) + ta * h * (s3 - 2 * s2 + s) + b.y * (3 * s2 - 2 * s3) + tb * h * (s3 - s2);
}
