import { RING_FROM_CONNECTIONS, type SeriesPoint } from "~/domain/connection/concept-series";
import { monotoneCurve } from "./monotone";

/** A time in which enough connections stood round the person, with its fullest moment. */
export type RingPeriod = { fromMonth: number; toMonth: number; peakMonth: number; connections: number; roles: number };

const STEP_MONTHS = 0.1;

/** The periods with at least RING_FROM_CONNECTIONS connections, on the drawn curve. Fullest in the middle of its top. */
export function ringPeriods(points: SeriesPoint[]): RingPeriod[] {
  const curve = monotoneCurve(points.map(({ atMonth, connections }) => ({ x: atMonth, y: connections })));
  const periods: RingPeriod[] = [];
  let open: RingPeriod | null = null;
  let topFrom: number | null = null;
  for (const month of monthsToLookAt(points)) {
    const value = curve(month);
    if (value < RING_FROM_CONNECTIONS) {
      open = null;
      continue;
    }
    if (!open) {
      open = { fromMonth: month, toMonth: month, peakMonth: month, connections: 0, roles: 0 };
      periods.push(open);
    }
    open.toMonth = month;
    if (value > open.connections) {
      Object.assign(open, { peakMonth: month, connections: value });
      topFrom = month;
    } else if (value < open.connections) topFrom = null;
    else if (topFrom !== null) open.peakMonth = (topFrom + month) / 2;
  }
  return periods.map((period) => ({
    ...period,
    connections: Math.round(period.connections),
    roles: rolesNear(points, period),
  }));
}

/** Evenly, and at the points themselves, so that no short top is missed. */
function monthsToLookAt(points: SeriesPoint[]): number[] {
  const own = points.map(({ atMonth }) => atMonth);
  const first = own[0] ?? 0;
  const count = Math.floor(((own.at(-1) ?? 0) - first) / STEP_MONTHS + 1e-9);
  const evenly = Array.from({ length: count + 1 }, (_, i) => first + i * STEP_MONTHS);
  return [...new Set([...evenly, ...own])].sort((a, b) => a - b);
}

/** The most roles held at a point of the period. */
function rolesNear(points: SeriesPoint[], { fromMonth, toMonth }: RingPeriod): number {
  const inside = points.filter(({ atMonth }) => atMonth >= fromMonth - STEP_MONTHS && atMonth <= toMonth + STEP_MONTHS);
  return Math.max(0, ...inside.map(({ roles = 0 }) => roles));
}
