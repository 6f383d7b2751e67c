/** What opening hours say of a date and of a moment. null hours, and days the hours do not speak of, stay unknown. */
import {
  addDays,
  type DateKey,
  isLastOfMonth,
  nthOfMonth,
  tokyoDateKey,
  tokyoMinutes,
  weekdayOf,
} from "~/shared/dates";
import { isHoliday } from "./holidays";
import type { HoursRule, OpeningHours, TimeRange } from "./opening-hours";

const DAY_MINUTES = 24 * 60;
/** How far ahead the next opening is looked for: 毎月第5火曜 can be three months away, single dates a year. */
const NEXT_OPENING_DAYS = 366;

/** Whether a rule holds on a date; null when it turns on a 祝日 the rule knows nothing about. */
function ruleHolds(rule: HoursRule, date: DateKey): boolean | null {
  if (rule.months && !rule.months.includes(Number(date.slice(5, 7)))) return false;
  if (rule.holidays === "only") return isHoliday(date);
  if (!rule.days.includes(weekdayOf(date))) return false;
  if (rule.nths && !rule.nths.some((nth) => (nth === "last" ? isLastOfMonth(date) : nth === nthOfMonth(date)))) {
    return false;
  }
  if (!isHoliday(date) || rule.holidays === "open") return true;
  return rule.holidays === "closed" ? false : null;
}

/** Whether it opens on a Tokyo date: true, false, or null when that is not known. */
export function isOpenOn(hours: OpeningHours | null, date: DateKey): boolean | null {
  if (!hours) return null;
  if (hours.closedDates?.includes(date)) return false;
  if (hours.dates?.some((single) => single.date === date)) return true;
  if (hours.rules.length === 0) return hours.dates?.length ? false : null;
  const answers = hours.rules.map((rule) => ruleHolds(rule, date));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** Time ranges of a Tokyo date in order, overlaps joined; empty when closed, unknown, or open at unknown times. */
export function rangesOn(hours: OpeningHours | null, date: DateKey): TimeRange[] {
  if (!hours || isOpenOn(hours, date) !== true) return [];
  const ranges = [
    ...(hours.dates ?? []).filter((single) => single.date === date).flatMap((single) => single.ranges),
    ...hours.rules.filter((rule) => ruleHolds(rule, date) === true).flatMap((rule) => rule.ranges),
  ].sort((a, b) => a.fromMinutes - b.fromMinutes || a.toMinutes - b.toMinutes);
  const joined: TimeRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && range.fromMinutes <= last.toMinutes) last.toMinutes = Math.max(last.toMinutes, range.toMinutes);
    else joined.push({ ...range });
  }
  return joined;
}

export type NextOpening = { date: DateKey; fromMinutes: number | null };

/**
 * `open`: until `closesAtMinutes` (0–1439 of the clock, null = round the clock). `opensLater`: today at `opensAtMinutes`.
 * `closed`: next time in `next`, null when none is known within a year. `unknown`: `openToday` tells what is known of the day.
 */
export type OpenState =
  | { state: "open"; closesAtMinutes: number | null }
  | { state: "opensLater"; opensAtMinutes: number }
  | { state: "closed"; next: NextOpening | null }
  | { state: "unknown"; openToday: boolean | null };

/** Open or not at an instant, by the clock of Asia/Tokyo, hours past midnight of the day before included. */
export function openStateAt(hours: OpeningHours | null, instant: Date): OpenState {
  const today = tokyoDateKey(instant);
  const minutes = tokyoMinutes(instant);
  const current = currentEnd(hours, today, minutes);
  if (current !== undefined) return { state: "open", closesAtMinutes: current };
  const openToday = isOpenOn(hours, today);
  if (openToday === null) return { state: "unknown", openToday: null };
  const ranges = rangesOn(hours, today);
  if (openToday && ranges.length === 0) return { state: "unknown", openToday: true };
  const later = ranges.find((range) => range.fromMinutes > minutes);
  if (later) return { state: "opensLater", opensAtMinutes: later.fromMinutes };
  return { state: "closed", next: nextOpening(hours, today) };
}

/** The clock minute at which it closes when it is open now, null when it never does, undefined when it is not open. */
function currentEnd(hours: OpeningHours | null, today: DateKey, minutes: number): number | null | undefined {
  const yesterday = addDays(today, -1);
  const running = [
    ...rangesOn(hours, yesterday).map((range) => ({ ...range, at: minutes + DAY_MINUTES, date: yesterday })),
    ...rangesOn(hours, today).map((range) => ({ ...range, at: minutes, date: today })),
  ].filter((range) => range.fromMinutes <= range.at && range.at < range.toMinutes);
  const last = running.at(-1);
  if (!last) return undefined;
  let { toMinutes: end, date } = last;
  for (let days = 0; days < 8; days++) {
    if (end < DAY_MINUTES) return end;
    date = addDays(date, 1);
    const tail = end - DAY_MINUTES;
    const onward = rangesOn(hours, date).find((range) => range.fromMinutes <= tail && tail < range.toMinutes);
    if (!onward) return tail % DAY_MINUTES;
    end = onward.toMinutes;
  }
  return null;
}

function nextOpening(hours: OpeningHours | null, today: DateKey): NextOpening | null {
  for (let ahead = 1; ahead <= NEXT_OPENING_DAYS; ahead++) {
    const date = addDays(today, ahead);
    if (isOpenOn(hours, date) === true) return { date, fromMinutes: rangesOn(hours, date)[0]?.fromMinutes ?? null };
  }
  return null;
}
