import fc from "fast-check";
import { expect, test } from "vitest";
import { monotoneCurve } from "./monotone";

const knotsArbitrary = fc
  .array(
    fc.record({ step: fc.double({ min: 0.05, max: 6, noNaN: true }), y: fc.double({ min: 0, max: 12, noNaN: true }) }),
    {
      minLength: 2,
      maxLength: 20,
    },
  )
  .map((steps) => {
    let x = 0;
    return steps.map(({ step, y }) => {
      x += step;
      return { x, y };
    });
  });

test("the curve goes through its knots", () => {
  fc.assert(
    fc.property(knotsArbitrary, (knots) => {
      const curve = monotoneCurve(knots);
      for (const knot of knots) expect(curve(knot.x)).toBeCloseTo(knot.y, 9);
    }),
  );
});

test("between two knots the curve never leaves their range, so it never falls below zero", () => {
  fc.assert(
    fc.property(knotsArbitrary, fc.double({ min: 0, max: 1, noNaN: true }), (knots, share) => {
      const curve = monotoneCurve(knots);
      for (let i = 1; i < knots.length; i++) {
        const [a, b] = [knots[i - 1]!, knots[i]!];
        const y = curve(a.x + (b.x - a.x) * share);
        expect(y).toBeGreaterThanOrEqual(Math.min(a.y, b.y));
        expect(y).toBeLessThanOrEqual(Math.max(a.y, b.y));
      }
    }),
  );
});

test("between two knots the curve only rises or only falls", () => {
  fc.assert(
    fc.property(knotsArbitrary, (knots) => {
      const curve = monotoneCurve(knots);
      for (let i = 1; i < knots.length; i++) {
        const [a, b] = [knots[i - 1]!, knots[i]!];
        const direction = Math.sign(b.y - a.y);
        let before = a.y;
        for (let step = 1; step <= 16; step++) {
          const y = curve(a.x + ((b.x - a.x) * step) / 16);
          expect((y - before) * direction).toBeGreaterThanOrEqual(-1e-9);
          before = y;
        }
      }
    }),
  );
});
