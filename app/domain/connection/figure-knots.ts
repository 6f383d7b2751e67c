/** Where the curve of the concept figure is held, so that a smooth line still tells on which day something changed. */
import type { DateKey } from "~/shared/dates";
import type { SeriesPoint } from "./concept-series";
import { endOf } from "./contact-density";
import type { FigureWindow } from "./figure-window";

type Values = Omit<SeriesPoint, "atMonth" | "contactDensity">;
export type FigureKnot = Values & { atMonth: number };

/** The line leaves for a new value this share of the drawn time before its day, and at least so many months. */
const LEAD_SHARE = 1 / 20;
const LEAST_LEAD = 0.1;
/** Contact is looked at about this often. */
const CONTACT_STEPS = 48;
const LONGEST_STEP = 0.5;

/**
 * A knot at both ends and at every day on which a value changed, one that holds the value before, and between them, where
 * nothing changes, as many as the contact needs to be followed. In the order of time, none twice.
 */
export function placeKnots(options: {
  window: FigureWindow;
  changeDays: readonly DateKey[];
  position: (day: DateKey) => number;
  valuesOn: (day: DateKey) => Values;
}): FigureKnot[] {
  const { window, position, valuesOn } = options;
  const start = position(window.from);
  const end = position(endOf(window.to));
  const lead = Math.max((end - start) * LEAD_SHARE, LEAST_LEAD);
  const step = Math.min((end - start) / CONTACT_STEPS, LONGEST_STEP);
  const days = [...new Set(options.changeDays)].filter((day) => day > window.from && day <= window.to).sort();
  const knots: FigureKnot[] = [{ atMonth: start, ...valuesOn(window.from) }];
  for (const day of days) {
    const before = knots.at(-1)!;
    const after = { atMonth: position(day), ...valuesOn(day) };
    if (isSame(before, after)) continue;
    holdUntil(knots, after.atMonth - lead, step);
    knots.push(after);
  }
  holdUntil(knots, end, step);
  return knots;
}

/** Carries the last value on to a moment, if that lies far enough ahead. */
function holdUntil(knots: FigureKnot[], until: number, step: number): void {
  const last = knots.at(-1)!;
  const length = until - last.atMonth;
  if (length < 1e-6) return;
  const count = Math.max(1, Math.round(length / step));
  for (let i = 1; i <= count; i++) knots.push({ ...last, atMonth: last.atMonth + (length * i) / count });
}

function isSame(a: Values, b: Values): boolean {
  return a.connections === b.connections && a.motivation === b.motivation && a.roles === b.roles;
}
