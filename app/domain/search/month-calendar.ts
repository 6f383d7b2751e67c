/** A month as weeks of seven days, Sunday first as Japanese calendars are printed. Pure. */
import { addDays, type DateKey, weekdayOf } from "~/shared/dates";

export type CalendarDay<T> = { date: DateKey; isInMonth: boolean; entries: T[] };

/** `2026-12` and 1 → `2027-01`. */
export function monthAfter(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** Each entry stands on every day from its first to its last. `month`: `YYYY-MM`. */
export function monthWeeks<T extends { firstDay: DateKey; lastDay: DateKey }>(
  month: string,
  entries: readonly T[],
): CalendarDay<T>[][] {
  const first = `${month}-01`;
  const weeks: CalendarDay<T>[][] = [];
  let day = addDays(first, -daysSinceSunday(first));
  do {
    const week: CalendarDay<T>[] = [];
    for (let i = 0; i < 7; i++, day = addDays(day, 1)) {
      const date = day;
      week.push({
        date,
        isInMonth: date.startsWith(month),
        entries: entries.filter(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay),
      });
    }
    weeks.push(week);
  } while (day.startsWith(month));
  return weeks;
}

export const SUNDAY_FIRST = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

function daysSinceSunday(date: DateKey): number {
  return SUNDAY_FIRST.indexOf(weekdayOf(date));
}
