import { monotoneCurve } from "./monotone";
import { RING_FROM_CONNECTIONS, type SeriesPoint } from "./series";

/** A time in which enough connections stood round the person, with its fullest moment. */
export type RingPeriod = { fromMonth: number; toMonth: number; peakMonth: number; connections: number; roles: number };

const STEP_MONTHS = 0.1;

/** The periods with at least RING_FROM_CONNECTIONS connections, on the drawn curve. */
export function ringPeriods(points: SeriesPoint[]): RingPeriod[] {
  const curve = monotoneCurve(points.map(({ atMonth, connections }) => ({ x: atMonth, y: connections })));
  const first = points[0]?.atMonth ?? 0;
  const last = points.at(-1)?.atMonth ?? 0;
  const periods: RingPeriod[] = [];
  let open: RingPeriod | null = null;
  for (let i = 0; first + i * STEP_MONTHS <= last + 1e-9; i++) {
    const month = first + i * STEP_MONTHS;
    const value = curve(month);
    if (value < RING_FROM_CONNECTIONS) {
      open = null;
      continue;
    }
    if (!open) {
      open = { fromMonth: month, toMonth: month, peakMonth: month, connections: value, roles: 0 };
      periods.push(open);
    }
    open.toMonth = month;
    if (value > open.connections) Object.assign(open, { peakMonth: month, connections: value });
  }
  return periods.map((period) => ({
    ...period,
    connections: Math.round(period.connections),
    roles: rolesNear(points, period),
  }));
}

/** The most roles held at a point of the period. */
function rolesNear(points: SeriesPoint[], { fromMonth, toMonth }: RingPeriod): number {
  const inside = points.filter(({ atMonth }) => atMonth >= fromMonth - STEP_MONTHS && atMonth <= toMonth + STEP_MONTHS);
  return Math.max(0, ...inside.map(({ roles = 0 }) => roles));
}
