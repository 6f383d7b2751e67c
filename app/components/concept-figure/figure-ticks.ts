import type { ConceptSeries } from "~/domain/connection/concept-series";
import { addMonths } from "~/domain/connection/month-scale";
import type { Curves } from "./curves";
import type { FigureFrame } from "./frame";

export type FigureTick = { x: number; label: TickLabel | null };
/** What a tick says, for the language to be put into words. `year` is said where a year begins, and at the first tick. */
export type TickLabel =
  | { type: "months"; months: number }
  | { type: "month"; month: number; year: number | null }
  | { type: "day"; month: number; day: number; year: number | null };

const STEPS = [1, 2, 3, 6, 12];
/** So many months are told in days. */
const SHORT_MONTHS = 2.2;

export function ticksOf({ recorded }: ConceptSeries, curves: Curves, frame: FigureFrame): FigureTick[] {
  const { firstMonth, lastMonth, xOf } = curves;
  const months: number[] = [];
  for (let month = Math.ceil(firstMonth - 1e-9); month <= lastMonth + 1e-9; month++) months.push(month);
  if (!recorded) {
    return months.map((month) => ({
      x: xOf(month),
      label: month % frame.monthsPerTick === 0 ? { type: "months", months: month } : null,
    }));
  }
  if (lastMonth - firstMonth < SHORT_MONTHS) return dayTicks(recorded.firstMonth, curves);
  const perMonth = xOf(1) - xOf(0);
  const step = STEPS.find((months) => months * perMonth >= frame.fontSize * 3.4) ?? 12;
  return sayYears(
    months.map((at) => {
      const { year, month } = calendarOf(recorded.firstMonth, at);
      return { x: xOf(at), label: (month - 1) % step === 0 ? { type: "month", month, year } : null };
    }),
  );
}

/** The 1st, 11th and 21st of each month, as they are said. */
function dayTicks(firstMonth: string, { firstMonth: from, lastMonth: to, xOf }: Curves): FigureTick[] {
  const ticks: FigureTick[] = [];
  for (let at = Math.floor(from); at <= to; at++) {
    const { year, month } = calendarOf(firstMonth, at);
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    for (const day of [1, 11, 21]) {
      const position = at + (day - 1) / length;
      if (position < from - 1e-9 || position > to) continue;
      ticks.push({ x: xOf(position), label: { type: "day", month, day, year } });
    }
  }
  return sayYears(ticks);
}

function sayYears(ticks: FigureTick[]): FigureTick[] {
  let said: number | null = null;
  return ticks.map((tick) => {
    if (!tick.label || tick.label.type === "months") return tick;
    const { year } = tick.label;
    const isSaid = year === said;
    said = year;
    return { ...tick, label: { ...tick.label, year: isSaid ? null : year } };
  });
}

function calendarOf(firstMonth: string, at: number): { year: number; month: number } {
  const key = addMonths(firstMonth, at);
  return { year: Number(key.slice(0, 4)), month: Number(key.slice(5, 7)) };
}
