/**
 * Opening days as words an index can hold, so that "open on 24 November" is an ordinary facet filter.
 * A listing carries `tue` (every Tuesday), `tue2` (2nd), `tueL` (last), and the same with a final `h` when it opens although
 * the date is a 祝日; with months in front as `m4tue2`; single dates as `d20261124`. It is open on a date when it carries any
 * of the date's tokens. Days that are unknown carry none. closedDates cannot be said this way: the page tells them.
 */
import { type DateKey, isLastOfMonth, nthOfMonth, WEEKDAYS, type Weekday, weekdayOf } from "~/shared/dates";
import { isHoliday } from "./holidays";
import type { HoursRule, OpeningHours } from "./opening-hours";

/** Every token under which a listing with these hours is found, sorted, none twice. */
export function openTokens(hours: OpeningHours | null): string[] {
  if (!hours) return [];
  const tokens = new Set(hours.rules.flatMap(ruleTokens));
  for (const single of hours.dates ?? []) {
    if (!hours.closedDates?.includes(single.date)) tokens.add(dateToken(single.date));
  }
  return [...tokens].sort();
}

/** The tokens of a Tokyo date: a listing that carries any of them is open then. */
export function tokensForDate(date: DateKey): string[] {
  const end = isHoliday(date) ? "h" : "";
  const day = weekdayOf(date);
  const days = [`${day}${end}`, `${day}${nthOfMonth(date)}${end}`];
  if (isLastOfMonth(date)) days.push(`${day}L${end}`);
  const month = `m${Number(date.slice(5, 7))}`;
  return [...days, ...days.map((token) => month + token), dateToken(date)];
}

function ruleTokens(rule: HoursRule): string[] {
  const only = rule.holidays === "only";
  const nths = only || !rule.nths ? [""] : rule.nths.map((nth) => (nth === "last" ? "L" : String(nth)));
  const ends = only ? ["h"] : rule.holidays === "open" ? ["", "h"] : [""];
  const months = rule.months ? rule.months.map((month) => `m${month}`) : [""];
  return months.flatMap((month) =>
    (only ? WEEKDAYS : rule.days).flatMap((day) =>
      nths.flatMap((nth) => ends.map((end) => `${month}${day}${nth}${end}`)),
    ),
  );
}

function dateToken(date: DateKey): string {
  return `d${date.replaceAll("-", "")}`;
}

/** Every token that says "opens on some of these weekdays", whichever week, month or 祝日. */
export function tokensForWeekday(day: Weekday): string[] {
  const days = ["", "1", "2", "3", "4", "5", "L"].flatMap((nth) => [`${day}${nth}`, `${day}${nth}h`]);
  const months = ["", ...Array.from({ length: 12 }, (_, index) => `m${index + 1}`)];
  return months.flatMap((month) => days.map((token) => month + token));
}
