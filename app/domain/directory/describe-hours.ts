/** Opening hours in words, one line for each group of days with the same times. No table of holidays is needed. */
import { formatDate } from "~/i18n/format";
import type { Locale } from "~/i18n/messages";
import { WEEKDAYS, type Weekday } from "~/shared/dates";
import { clockText } from "./clock-text";
import type { HoursRule, OpeningHours, TimeRange } from "./opening-hours";

type Words = {
  days: Record<Weekday, string>;
  between: string;
  and: string;
  everyDay: string;
  holidays: string;
  nth: (nths: string[], days: string) => string;
  last: string;
  months: (text: string) => string;
  allDay: string;
  nextDay: string;
  rangeMark: string;
  rangeAnd: string;
  closedOnHolidays: string;
  openOnHolidays: string;
  exceptDates: (dates: string) => string;
};

const JA: Words = {
  days: { mon: "月", tue: "火", wed: "水", thu: "木", fri: "金", sat: "土", sun: "日" },
  between: "～",
  and: "・",
  everyDay: "毎日",
  holidays: "祝日",
  nth: (nths, days) => `毎月${nths.map((nth) => (nth === "last" ? "最終" : `第${nth}`)).join("・")}${days}曜`,
  last: "最終",
  months: (text) => `${text}月 `,
  allDay: "24時間",
  nextDay: "翌",
  rangeMark: "～",
  rangeAnd: "、",
  closedOnHolidays: "（祝日を除く）",
  openOnHolidays: "（祝日も）",
  exceptDates: (dates) => `休み：${dates}`,
};

const ORDINALS: Record<string, string> = { "1": "1st", "2": "2nd", "3": "3rd", "4": "4th", "5": "5th", last: "last" };
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const EN: Words = {
  days: { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" },
  between: "–",
  and: ", ",
  everyDay: "Every day",
  holidays: "public holidays",
  nth: (nths, days) => `${nths.map((nth) => ORDINALS[nth]).join(" and ")} ${days} of the month`,
  last: "last",
  months: (text) => `${text}: `,
  allDay: "24 hours",
  nextDay: "",
  rangeMark: "–",
  rangeAnd: ", ",
  closedOnHolidays: " (closed on public holidays)",
  openOnHolidays: " (also on public holidays)",
  exceptDates: (dates) => `Closed: ${dates}`,
};

/** Lines like 月～金 8:30～17:15（祝日を除く）, 毎月第2火曜 10:00～11:30, 2026年11月24日（火） 10:00～; empty for unknown hours. */
export function describeHours(hours: OpeningHours | null, locale: Locale): string[] {
  if (!hours) return [];
  const words = locale === "ja" ? JA : EN;
  const hasHolidayLine = hours.rules.some((rule) => rule.holidays === "only");
  const lines = joinHolidayLine(hours.rules).map(({ rule, withHolidays }) =>
    ruleLine(rule, { words, locale, withHolidays, hasHolidayLine }),
  );
  const dates = (hours.dates ?? []).map(({ date, ranges }) =>
    `${formatDate(date, locale)} ${rangesText(ranges, words)}`.trim(),
  );
  const closed = hours.closedDates?.map((date) => formatDate(date, locale)) ?? [];
  return [...lines, ...dates, ...(closed.length > 0 ? [words.exceptDates(closed.join(words.rangeAnd))] : [])];
}

/** 土・日 and 祝日 with the same times become one line 土・日・祝日. */
function joinHolidayLine(rules: HoursRule[]): { rule: HoursRule; withHolidays: boolean }[] {
  const same = (a: HoursRule, b: HoursRule) =>
    JSON.stringify([a.ranges, a.months]) === JSON.stringify([b.ranges, b.months]);
  const own = rules.filter((rule) => rule.holidays === "only");
  const lines = rules
    .filter((rule) => rule.holidays !== "only")
    .map((rule) => ({ rule, withHolidays: !rule.nths && own.some((holiday) => same(rule, holiday)) }));
  const left = own.filter((holiday) => !lines.some((line) => line.withHolidays && same(line.rule, holiday)));
  return [...lines, ...left.map((rule) => ({ rule, withHolidays: false }))];
}

function ruleLine(
  rule: HoursRule,
  {
    words,
    locale,
    withHolidays,
    hasHolidayLine,
  }: { words: Words; locale: Locale; withHolidays: boolean; hasHolidayLine: boolean },
): string {
  const months = rule.months ? words.months(monthsText(rule.months, locale)) : "";
  const days = rule.holidays === "only" ? capital(words.holidays, locale) : daysText(rule, words);
  const holidays = withHolidays ? `${words.and}${words.holidays}` : "";
  const note = hasHolidayLine ? "" : holidayNote(rule, words);
  return `${months}${days}${holidays} ${rangesText(rule.ranges, words)}`.trim() + note;
}

function holidayNote(rule: HoursRule, words: Words): string {
  if (rule.holidays === "closed") return words.closedOnHolidays;
  const isEveryDay = rule.days.length === 7 && !rule.nths;
  return rule.holidays === "open" && !isEveryDay ? words.openOnHolidays : "";
}

function daysText(rule: HoursRule, words: Words): string {
  const days = WEEKDAYS.filter((day) => rule.days.includes(day));
  if (rule.nths) return words.nth(rule.nths.map(String), days.map((day) => words.days[day]).join(words.and));
  if (days.length === 7) return words.everyDay;
  const indexes = days.map((day) => WEEKDAYS.indexOf(day));
  const isRun = days.length >= 3 && indexes.at(-1)! - indexes[0]! === days.length - 1;
  if (isRun) return `${words.days[days[0]!]}${words.between}${words.days[days.at(-1)!]}`;
  return days.map((day) => words.days[day]).join(words.and);
}

function monthsText(months: number[], locale: Locale): string {
  const sorted = [...months].sort((a, b) => a - b);
  const start = sorted.find((month) => !sorted.includes(month === 1 ? 12 : month - 1)) ?? sorted[0]!;
  const run = Array.from({ length: sorted.length }, (_, index) => ((start + index - 1) % 12) + 1);
  const isRun = run.every((month) => sorted.includes(month));
  const name = (month: number) => (locale === "ja" ? String(month) : MONTHS[month - 1]!);
  if (isRun && run.length > 1) return `${name(run[0]!)}${locale === "ja" ? "～" : "–"}${name(run.at(-1)!)}`;
  return sorted.map(name).join(locale === "ja" ? "・" : ", ");
}

function rangesText(ranges: TimeRange[], words: Words): string {
  return ranges.map((range) => rangeText(range, words)).join(words.rangeAnd);
}

/** 8:30～17:15; past midnight 18:00～翌2:00; a whole day 24時間. */
function rangeText({ fromMinutes, toMinutes }: TimeRange, words: Words): string {
  if (fromMinutes === 0 && toMinutes === 1440) return words.allDay;
  const end =
    toMinutes === 1440 ? "24:00" : toMinutes > 1440 ? `${words.nextDay}${clockText(toMinutes)}` : clockText(toMinutes);
  return `${clockText(fromMinutes)}${words.rangeMark}${end}`;
}

/** One day's ranges in the words of a language; empty when there are none. */
export function describeRanges(ranges: TimeRange[], locale: Locale): string {
  return rangesText(ranges, locale === "ja" ? JA : EN);
}

function capital(text: string, locale: Locale): string {
  return locale === "ja" ? text : text[0]!.toUpperCase() + text.slice(1);
}
