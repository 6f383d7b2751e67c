/** When the person would go, and whether something is open then. Server only: it needs the table of holidays. */
import type { OpeningHours, TimeRange } from "~/domain/directory/opening-hours";
import { isOpenOn, rangesOn } from "~/domain/directory/opening-hours-rules";
import { addDays, type DateKey, WEEKDAYS, type Weekday, weekdayOf } from "~/shared/dates";
import type { DayPart, OpenFit } from "./match";

/** Minutes of the day: 朝から昼まで, 昼から夕方まで, 夕方から. */
export const DAY_PART_MINUTES: Record<DayPart, TimeRange> = {
  morning: { fromMinutes: 6 * 60, toMinutes: 12 * 60 },
  afternoon: { fromMinutes: 12 * 60, toMinutes: 17 * 60 },
  evening: { fromMinutes: 17 * 60, toMinutes: 23 * 60 },
};

/** Open for less than this in the wished part of the day is no visit. */
const LEAST_MINUTES = 30;
/** A weekday means its next five: 毎月第2火曜 comes round in them. Without a day, the coming week. */
const WEEKS_AHEAD = 5;
const DAYS_AHEAD = 7;

export type OpenWish = { day: "today" | "tomorrow" | Weekday | DateKey | null; part: DayPart | null };

/** The Tokyo dates a wish speaks of, the nearest first; empty when nothing is wished. */
export function wishedDates({ day, part }: OpenWish, today: DateKey): DateKey[] {
  if (day === null) return part === null ? [] : Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead));
  if (day === "today") return [today];
  if (day === "tomorrow") return [addDays(today, 1)];
  const weekday = WEEKDAYS.find((one) => one === day);
  if (!weekday) return [day];
  const first = Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead)).find((date) => weekdayOf(date) === day);
  return Array.from({ length: WEEKS_AHEAD }, (_, week) => addDays(first ?? today, week * 7));
}

/** null when nothing is wished. `yes` names the first date with its times in the wished part (empty: times unknown). */
export function openFitOf(hours: OpeningHours | null, wish: OpenWish, today: DateKey): OpenFit | null {
  const dates = wishedDates(wish, today);
  if (dates.length === 0) return null;
  let isUnknown = false;
  for (const date of dates) {
    const isOpen = isOpenOn(hours, date);
    if (isOpen === null) isUnknown = true;
    if (isOpen !== true) continue;
    const ranges = rangesOn(hours, date);
    if (ranges.length === 0 && wish.part !== null) isUnknown = true;
    else if (ranges.length === 0 || isInPart(ranges, wish.part)) return { fit: "yes", date, ranges };
  }
  return { fit: isUnknown ? "unknown" : "no" };
}

function isInPart(ranges: readonly TimeRange[], part: DayPart | null): boolean {
  if (part === null) return true;
  const { fromMinutes, toMinutes } = DAY_PART_MINUTES[part];
  return ranges.some((range) => {
    const shared = Math.min(range.toMinutes, toMinutes) - Math.max(range.fromMinutes, fromMinutes);
    return shared >= Math.min(LEAST_MINUTES, range.toMinutes - range.fromMinutes);
  });
}
