/** Which part of an alias's time the figure shows: all of it, a year, a month, or what stands beside. */
import { addDays, type DateKey, daysBetween } from "~/shared/dates";
import type { AliasView } from "./connection-view";
import { addMonths, firstDayOf, isMonthKey, lastDayOf, type MonthKey, monthOf, monthsBetween } from "./month-scale";

/** First and last day, both drawn. */
export type FigureWindow = { from: DateKey; to: DateKey };
export type MonthSpan = { from: MonthKey; to: MonthKey };

/** Fewer days would be drawn as if much had happened. */
const FEWEST_DAYS = 28;

/** From the first thing recorded to today. */
export function wholeWindow(view: Pick<AliasView, "events" | "supports">, today: DateKey): FigureWindow {
  const days = [...view.events.map(({ onDay }) => onDay), ...view.supports.map(({ fromDay }) => fromDay)];
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest), today);
  const latest = addDays(today, 1 - FEWEST_DAYS);
  return { from: first < latest ? first : latest, to: today };
}

/** `?from=2026-04&to=2026-06`; null for anything else: then all is shown. */
export function readMonthSpan(params: URLSearchParams): MonthSpan | null {
  const from = params.get("from") ?? "";
  const to = params.get("to") ?? "";
  return isMonthKey(from) && isMonthKey(to) && from <= to ? { from, to } : null;
}

/** The months within the whole; never fewer than 28 days of it. A span beside it is the whole. */
export function windowOf(span: MonthSpan | null, whole: FigureWindow): FigureWindow {
  if (!span || firstDayOf(span.from) > whole.to || lastDayOf(span.to) < whole.from) return whole;
  const to = earlier(lastDayOf(span.to), whole.to);
  const from = later(firstDayOf(span.from), whole.from);
  if (daysBetween(from, to) >= FEWEST_DAYS - 1) return { from, to };
  const wider = later(addDays(to, 1 - FEWEST_DAYS), whole.from);
  return { from: wider, to: later(to, earlier(addDays(wider, FEWEST_DAYS - 1), whole.to)) };
}

export type ZoomChoices = {
  years: { year: number; span: MonthSpan; isCurrent: boolean }[];
  /** Of the year that is looked at; none while more than one year is. */
  months: { month: number; span: MonthSpan; isCurrent: boolean }[];
  /** As many months before and after what is looked at. */
  before: MonthSpan | null;
  after: MonthSpan | null;
};

export function zoomChoices(span: MonthSpan | null, whole: FigureWindow): ZoomChoices {
  const first = monthOf(whole.from);
  const last = monthOf(whole.to);
  const isCurrent = (other: MonthSpan) => span?.from === other.from && span.to === other.to;
  const yearsBetween = range(yearOf(first), yearOf(last));
  const years = yearsBetween.map((year) => {
    const own = { from: `${year}-01`, to: `${year}-12` };
    return { year, span: own, isCurrent: isCurrent(own) };
  });
  const year = !span || yearOf(span.from) !== yearOf(span.to) ? null : yearOf(span.from);
  const months = range(1, 12)
    .map((month) => ({ month, key: `${year}-${String(month).padStart(2, "0")}` }))
    .filter(({ key }) => year !== null && key >= first && key <= last)
    .map(({ month, key }) => ({ month, span: { from: key, to: key }, isCurrent: isCurrent({ from: key, to: key }) }));
  return { years, months, ...(span ? besides(span, { first, last }) : { before: null, after: null }) };
}

function besides(span: MonthSpan, { first, last }: { first: MonthKey; last: MonthKey }) {
  const length = monthsBetween(span.from, span.to) + 1;
  const shift = (by: number) => ({ from: addMonths(span.from, by), to: addMonths(span.to, by) });
  return {
    before: span.from > first ? shift(-length) : null,
    after: span.to < last ? shift(length) : null,
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function yearOf(month: MonthKey): number {
  return Number(month.slice(0, 4));
}

function earlier(a: DateKey, b: DateKey): DateKey {
  return a < b ? a : b;
}

function later(a: DateKey, b: DateKey): DateKey {
  return a > b ? a : b;
}
