/** Days on the axis of the concept figure: one unit for each month of the calendar, however long it is. */
import type { DateKey } from "~/shared/dates";

/** YYYY-MM. */
export type MonthKey = string;

export function monthOf(day: DateKey): MonthKey {
  return day.slice(0, 7);
}

export function isMonthKey(text: string): text is MonthKey {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

export function addMonths(month: MonthKey, count: number): MonthKey {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** Whole months from one to another; negative when the second is earlier. */
export function monthsBetween(from: MonthKey, to: MonthKey): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

export function firstDayOf(month: MonthKey): DateKey {
  return `${month}-01`;
}

export function lastDayOf(month: MonthKey): DateKey {
  return `${month}-${String(lengthOf(month)).padStart(2, "0")}`;
}

function lengthOf(month: MonthKey): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}

/** Where a day begins, in months after the beginning of `firstMonth`. */
export function monthPosition(day: DateKey, firstMonth: MonthKey): number {
  const month = monthOf(day);
  return monthsBetween(firstMonth, month) + (Number(day.slice(8, 10)) - 1) / lengthOf(month);
}

/** The day in which a position lies. */
export function dayAt(position: number, firstMonth: MonthKey): DateKey {
  const whole = Math.floor(position + 1e-9);
  const month = addMonths(firstMonth, whole);
  const day = Math.floor((position - whole) * lengthOf(month) + 1e-6) + 1;
  return `${month}-${String(Math.min(Math.max(day, 1), lengthOf(month))).padStart(2, "0")}`;
}
