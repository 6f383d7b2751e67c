import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, daysBetween } from "~/shared/dates";
import { anEvent, aPlace, EXAMPLE, EXPECTED, TODAY, WHOLE } from "../../../tests/fixtures/figure-24-months";
import type { ConceptSeries } from "./concept-series";
import { CONNECTION_STATES, isLiving } from "./connection-state";
import { contactDaysOf, contactDensity } from "./contact-density";
import { conceptSeriesOf, type FigureSource, isToldInFigure } from "./figure-series";
import { monthPosition } from "./month-scale";

const whole = conceptSeriesOf(EXAMPLE, WHOLE, TODAY);
const pointAt = ({ points }: ConceptSeries, month: number) =>
  points.find(({ atMonth }) => Math.abs(atMonth - month) < 1e-6);

describe("the written example of 24 months and 40 events", () => {
  it("has 40 events", () => {
    expect(EXAMPLE.events).toHaveLength(40);
  });

  it.each(EXPECTED.values)("on $day stand $connections, $roles of them roles, 意欲 $motivation", (expected) => {
    const { day, atMonth, ...values } = expected;
    expect(monthPosition(day, "2024-10")).toBeCloseTo(atMonth, 9);
    expect(pointAt(whole, atMonth)).toMatchObject(values);
  });

  it.each(EXPECTED.values.slice(1, -1))("holds until shortly before $day what was before", ({ atMonth }) => {
    const i = whole.points.findIndex((point) => Math.abs(point.atMonth - atMonth) < 1e-6);
    const before = whole.points[i - 1]!;
    const lead = (24 - 2 / 31) / 20;
    expect(whole.points[i]!.atMonth - before.atMonth).toBeLessThanOrEqual(lead + 1e-6);
    const known = EXPECTED.values.filter((one) => one.atMonth < atMonth).at(-1)!;
    expect(before).toMatchObject({ connections: known.connections, roles: known.roles, motivation: known.motivation });
  });

  it.each(EXPECTED.contact)("on $day the contact was $density", ({ day, density }) => {
    const options = { on: day, from: WHOLE.from, until: TODAY };
    expect(contactDensity(contactDaysOf(EXAMPLE.events), options)).toBeCloseTo(density, 6);
  });

  it("tells the lines of its marks, and only those", () => {
    const written = EXAMPLE.events.map((event) => ({ ...event, line: `行 ${event.id}` }));
    const opened = written.map((event) => (isToldInFigure(event) ? event : { ...event, line: "" }));
    const series = conceptSeriesOf({ ...EXAMPLE, events: written }, WHOLE, TODAY);
    expect(conceptSeriesOf({ ...EXAMPLE, events: opened }, WHOLE, TODAY)).toEqual(series);
    const told = written.filter(isToldInFigure);
    expect(told).toHaveLength(EXPECTED.marks.length);
    for (const { line } of told) expect(JSON.stringify(series)).toContain(line);
  });

  it("draws the contact of its days at every point", () => {
    for (const { atMonth, contactDensity: drawn } of whole.points) {
      const day = addDays(WHOLE.from, Math.min(dayNumber(atMonth), daysBetween(WHOLE.from, TODAY)));
      const options = { on: day, from: WHOLE.from, until: TODAY };
      // A point may lie within a day: the density of the day before or after is at most so far away.
      expect(Math.abs(drawn - contactDensity(contactDaysOf(EXAMPLE.events), options))).toBeLessThan(0.15);
    }
  });

  it("marks つなぎ, 見守り, もどし, つなぎ直し and problems in the order of time", () => {
    expect(whole.events.map(({ day, kind, label }) => [day, kind, label])).toEqual(EXPECTED.marks);
  });

  it("strokes the supports from their first to their last day", () => {
    expect(whole.supports).toHaveLength(EXPECTED.supports.length);
    whole.supports.forEach(({ label, fromMonth, toMonth }, i) => {
      const expected = EXPECTED.supports[i]!;
      expect(label).toBe(expected.label);
      expect(fromMonth).toBeCloseTo(expected.fromMonth, 9);
      expect(toMonth).toBeCloseTo(expected.toMonth, 9);
    });
  });

  it("carries what stood before into a part of the time", () => {
    const part = conceptSeriesOf(EXAMPLE, { from: "2025-06-01", to: "2025-08-31" }, TODAY);
    expect(part.points[0]).toMatchObject({ atMonth: 0, connections: 4, roles: 0, motivation: 3 });
    expect(part.points.at(-1)).toMatchObject({ atMonth: 3, connections: 4 });
    expect(part.events.map(({ kind, atMonth }) => [kind, atMonth])).toEqual([
      ["watch", 11 / 30],
      ["problem", 2 + 19 / 31],
    ]);
    expect(part.supports).toMatchObject([{ label: "通院の付き添い", toMonth: 3 }]);
    expect(part.recorded?.members).toHaveLength(4);
  });
});

/** Days after the beginning in which a position lies. */
function dayNumber(atMonth: number): number {
  const month = Math.floor(atMonth + 1e-9);
  const first = new Date(Date.UTC(2024, 9 + month, 1));
  const length = new Date(Date.UTC(2024, 10 + month, 0)).getUTCDate();
  const day = Math.floor((atMonth - month) * length + 1e-6);
  return Math.max(0, Math.round((first.getTime() - Date.parse(WHOLE.from)) / 86_400_000) + day);
}

const NOTHING: FigureSource = { motivation: null, connections: [], events: [], supports: [] };

test("nothing recorded is a line at nobody, of a width that says nothing", () => {
  const { points, recorded } = conceptSeriesOf(NOTHING, { from: "2026-04-01", to: "2026-04-30" }, "2026-04-30");
  expect(points.length).toBeGreaterThanOrEqual(2);
  expect(points.every(({ connections, contactDensity }) => connections === 0 && contactDensity === 0)).toBe(true);
  expect(recorded?.isMotivationKnown).toBe(false);
});

test("a candidate written down after the fact does not hide that it stood", () => {
  const events = [
    anEvent({ id: "1", onDay: "2026-04-05", kind: "changed", connectionId: "salon", what: "connecting" }),
    anEvent({ id: "2", onDay: "2026-04-08", kind: "changed", connectionId: "salon", what: "connected" }),
    anEvent({ id: "3", onDay: "2026-04-10", kind: "added", connectionId: "salon" }),
  ];
  const source = { ...NOTHING, connections: [aPlace({ id: "salon" })], events };
  const { points } = conceptSeriesOf(source, { from: "2026-04-01", to: "2026-04-30" }, "2026-04-30");
  expect(points.at(-1)?.connections).toBe(1);
});

test("意欲 before the first judgement is drawn as first judged; a support that goes on runs to the end", () => {
  const source = {
    ...NOTHING,
    events: [anEvent({ id: "1", onDay: "2026-04-20", kind: "motivation", connectionId: "", what: 2 })],
    supports: [{ id: "sup", label: "手続き", fromDay: "2026-04-11", toDay: null }],
  };
  const series = conceptSeriesOf(source, { from: "2026-04-01", to: "2026-04-30" }, "2026-04-30");
  expect(new Set(series.points.map(({ motivation }) => motivation))).toEqual(new Set([2]));
  expect(series.supports).toEqual([
    { label: "手続き", fromDay: "2026-04-11", toDay: null, fromMonth: 10 / 30, toMonth: 1 },
  ]);
});

test("whatever happened, the heights are those who stand, in the order of time and never below zero", () => {
  const rows = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 400 }),
      place: fc.integer({ min: 0, max: 5 }),
      state: fc.constantFrom(...CONNECTION_STATES),
    }),
    { maxLength: 40 },
  );
  const places = Array.from({ length: 6 }, (_, i) => aPlace({ id: `p${i}`, isRole: i > 3 }));
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 100 }), (given, start, length) => {
      const events = given.map(({ day, place, state }, i) =>
        anEvent({
          ...{ id: `${i}`, onDay: addDays("2025-01-01", day), kind: "changed", connectionId: `p${place}` },
          what: state,
        }),
      );
      const from = addDays("2025-01-01", start);
      const window = { from, to: addDays(from, length) };
      const { points, recorded } = conceptSeriesOf({ ...NOTHING, connections: places, events }, window, window.to);
      points.slice(1).forEach(({ atMonth }, i) => void expect(atMonth).toBeGreaterThan(points[i]!.atMonth));
      const last = points.at(-1)!;
      const standing = places.filter(({ id }) => {
        const own = events.filter((event) => event.connectionId === id && event.onDay <= window.to);
        const inOrder = own.sort((a, b) => a.onDay.localeCompare(b.onDay));
        const state = inOrder.at(-1)?.toState;
        return state !== undefined && state !== null && isLiving(state);
      });
      expect(last.connections).toBe(standing.length);
      expect(recorded?.members.filter(({ spans }) => spans.some(({ isOpen }) => isOpen))).toHaveLength(standing.length);
      for (const { connections, roles = 0 } of points) {
        expect(connections).toBeGreaterThanOrEqual(roles);
        expect(roles).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
