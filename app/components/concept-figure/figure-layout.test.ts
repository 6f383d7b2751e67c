import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConceptSeries, FIGURE_EVENT_KINDS } from "~/domain/connection/concept-series";
import { ja } from "~/i18n/ja";
import { translator } from "~/i18n/messages";
import { layoutFigure } from "./figure-layout";
import { figureWords } from "./figure-words";
import { NARROW_FRAME, WIDE_FRAME } from "./frame";
import { overlaps } from "./place-labels";

const WORDS = figureWords(translator(ja, "ja"));

const pointArbitrary = fc.record({
  step: fc.integer({ min: 1, max: 4 }),
  connections: fc.double({ min: 0, max: 9, noNaN: true }),
  motivation: fc.double({ min: 1, max: 5, noNaN: true }),
  contactDensity: fc.double({ min: 0, max: 5, noNaN: true }),
  roles: fc.integer({ min: 0, max: 3 }),
});
const seriesArbitrary: fc.Arbitrary<ConceptSeries> = fc
  .tuple(
    fc.array(pointArbitrary, { minLength: 4, maxLength: 14 }),
    fc.array(
      fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.constantFrom(...FIGURE_EVENT_KINDS) }),
      {
        maxLength: 6,
      },
    ),
    fc.array(fc.double({ min: 0, max: 0.9, noNaN: true }), { maxLength: 4 }),
  )
  .map(([steps, events, supports]) => {
    let month = 0;
    const points = steps.map(({ step, ...rest }) => {
      month += step;
      return { atMonth: month, ...rest };
    });
    const first = points[0]!.atMonth;
    const length = month - first;
    return {
      points,
      events: events.map(({ share, kind }) => ({ atMonth: first + share * length, kind, label: "緩やかな見守り" })),
      supports: supports.map((share) => ({
        fromMonth: first + share * length,
        toMonth: first + share * length + 1,
        label: "住まい探し",
      })),
    };
  });

for (const [name, frame] of [
  ["wide", WIDE_FRAME],
  ["narrow", NARROW_FRAME],
] as const) {
  test(`in the ${name} drawing nothing covers a label, the axis or the person's line`, () => {
    fc.assert(
      fc.property(seriesArbitrary, (series) => {
        const layout = layoutFigure(series, frame, WORDS);
        layout.labels.forEach((label, i) => {
          for (const other of layout.labels.slice(i + 1)) expect(overlaps(label, other)).toBe(false);
          expect(label.y).toBeGreaterThanOrEqual(layout.top);
          expect(label.y + label.height).toBeLessThanOrEqual(layout.axisY);
        });
        const { person, accompaniment } = layout.curves;
        const navyBottom = new Map(person.map(({ x, bottom }) => [x, bottom]));
        for (const slice of accompaniment.flat()) {
          expect(slice.bottom).toBeLessThan(layout.axisY);
          expect(slice.top).toBeGreaterThanOrEqual(navyBottom.get(slice.x)!);
          expect(slice.bottom).toBeGreaterThanOrEqual(slice.top);
        }
      }),
      { numRuns: 25 },
    );
  }, 30_000);
}

test("a ring has one mark for each connection and hollow ones for roles", () => {
  const point = (atMonth: number, connections: number, roles = 0) => ({
    atMonth,
    connections,
    motivation: 3,
    contactDensity: 1,
    roles,
  });
  const points = [point(0, 1), point(6, 2), point(12, 6, 2), point(18, 6, 2), point(24, 1)];
  for (const frame of [WIDE_FRAME, NARROW_FRAME]) {
    const { rings } = layoutFigure({ points, events: [], supports: [] }, frame, WORDS);
    expect(rings).toHaveLength(1);
    expect(rings[0]!.marks.map(({ isRole }) => isRole)).toEqual([false, false, false, false, true, true]);
  }
});

test("supports at the same time take lanes of their own", () => {
  const points = [0, 30].map((atMonth) => ({ atMonth, connections: 2, motivation: 3, contactDensity: 1 }));
  const supports = [2, 3, 20].map((fromMonth) => ({ fromMonth, toMonth: fromMonth + 3, label: "住まい探し" }));
  const layout = layoutFigure({ points, events: [], supports }, WIDE_FRAME, WORDS);
  expect(layout.supports.map(({ lane }) => lane)).toEqual([0, 1, 0]);
});
