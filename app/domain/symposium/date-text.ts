/**
 * The day of a symposium as people type it, in 西暦 or 和暦, checked against the weekday written beside it: of 「令和２年２月
 * ２日（火）」 the date says a Sunday, the weekday says the year after. Nobody but the editor knows which is meant, so both
 * readings are offered.
 */
import { type DateKey, WEEKDAYS, type Weekday, weekdayOf } from "~/shared/dates";
import { ERAS, fromWareki, isInEra, toDateKey } from "~/shared/wareki";
import { plainText } from "./written-text";

/**
 * `noSuchDay` 2月30日; `noYear` 11月21日; `era` 平成31年5月1日, or 西暦 and 和暦 that disagree; `weekday` the weekday is of
 * another day; `several` more than one day.
 */
export type DateProblem = "empty" | "unreadable" | "noSuchDay" | "noYear" | "era" | "weekday" | "several";
export type DateReading = { date: DateKey; weekday: Weekday; isWareki: boolean };
export type DateTextResult =
  | { ok: true; date: DateKey; hasWeekday: boolean }
  | { ok: false; problem: DateProblem; readings: DateReading[] };

type Written = { year: number | null; era: string | null; eraYear: number | null; month: number; day: number };

const YEARS_AROUND = 8;
const ERA_NAMES = ERAS.map(({ name }) => name).join("|");
const ERA_LETTERS = ERAS.map(({ letter }) => letter).join("");
const ERA_YEAR = `(?:(${ERA_NAMES})|([${ERA_LETTERS}])\\.?)(元|\\d{1,2})`;
const MONTH_DAY = String.raw`(\d{1,2})(?:月|[./-])(\d{1,2})日?`;

const WAREKI = new RegExp(`^${ERA_YEAR}(?:年度?|[./-])(?:\\((\\d{4})年?\\))?年?${MONTH_DAY}$`, "i");
const SEIREKI = new RegExp(`^(\\d{4})(?:年|[./-])?(?:\\(?${ERA_YEAR}年?\\)?年?)?[./-]?${MONTH_DAY}$`, "i");
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const WITHOUT_YEAR = new RegExp(`^${MONTH_DAY}$`);
const SHORT_YEAR = /^'?(\d{2})[./-](\d{1,2})[./-](\d{1,2})$/;
const WEEKDAY_AT_END = /\(?((?:[月火水木金土日](?:曜日?)?)|mon|tue|wed|thu|fri|sat|sun)(?:[・,/]?[祝休]日?)*\)?$/i;
const WEEKDAY_LETTERS = "月火水木金土日";

/** `today`: for a day without a year, the years from then on are offered. */
export function readDateText(text: string, today?: DateKey): DateTextResult {
  const plain = plainText(text)
    .replace(/\((?:祝|休)日?[・,/]?/g, "(")
    .replace(/\(\)/g, "");
  if (plain === "") return problem("empty");
  if (hasSeveralDays(plain)) return problem("several");
  const { dateText, weekday } = partWeekday(plain);
  const written = readWritten(dateText);
  if (!written) return problem("unreadable");
  if (written.year === null && written.era === null) return yearless(written, weekday, today);
  return checked(written, weekday);
}

function problem(name: DateProblem, readings: DateReading[] = []): DateTextResult {
  return { ok: false, problem: name, readings };
}

/** 21日(土)・22日(日), 11月21日～22日, 11/21,22. */
function hasSeveralDays(plain: string): boolean {
  if (/[日)\d][~・,&](?:翌|\d)/.test(plain)) return true;
  return (plain.match(/日/g)?.length ?? 0) > 1 && /日.*\d+日/.test(plain);
}

function partWeekday(plain: string): { dateText: string; weekday: Weekday | null } {
  const match = WEEKDAY_AT_END.exec(plain);
  // The 日 of 2日 is no weekday.
  const isDayOfMonth = match && /^日$/.test(match[0]) && /\d$/.test(plain.slice(0, match.index));
  if (!match || isDayOfMonth) return { dateText: plain, weekday: null };
  const word = match[1]!;
  const index = WEEKDAY_LETTERS.indexOf(word[0]!);
  const weekday = index >= 0 ? WEEKDAYS[index]! : (word.toLowerCase() as Weekday);
  return { dateText: plain.slice(0, match.index), weekday };
}

function readWritten(plain: string): Written | null {
  const wareki = WAREKI.exec(plain);
  if (wareki) {
    const [, name, letter, eraYear, year, month, day] = wareki;
    return written(year, eraNamed(name, letter), eraYear, month, day);
  }
  const seireki = SEIREKI.exec(plain);
  if (seireki) {
    const [, year, name, letter, eraYear, month, day] = seireki;
    return written(year, eraNamed(name, letter), eraYear, month, day);
  }
  const digits = EIGHT_DIGITS.exec(plain);
  if (digits) return written(digits[1], null, undefined, digits[2], digits[3]);
  const short = SHORT_YEAR.exec(plain) ?? WITHOUT_YEAR.exec(plain);
  if (!short) return null;
  return written(undefined, null, undefined, short.at(-2), short.at(-1));
}

function written(
  year: string | undefined,
  era: string | null,
  eraYear: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Written {
  return {
    year: year === undefined ? null : Number(year),
    era,
    eraYear: eraYear === undefined ? null : eraYear === "元" ? 1 : Number(eraYear),
    month: Number(month),
    day: Number(day),
  };
}

function eraNamed(name: string | undefined, letter: string | undefined): string | null {
  if (name) return name;
  return ERAS.find((era) => era.letter === letter?.toUpperCase())?.name ?? null;
}

function checked(written: Written, weekday: Weekday | null): DateTextResult {
  const { year, era, eraYear, month, day } = written;
  const byYear = year === null ? null : toDateKey(year, month, day);
  const byEra = era === null || eraYear === null ? null : fromWareki({ era, year: eraYear, month, day });
  const date = byEra ?? byYear;
  if (!date || (year !== null && !byYear) || (era !== null && !byEra)) return problem("noSuchDay");
  if (byYear && byEra && byYear !== byEra) return problem("era", [reading(byYear, false), reading(byEra, true)]);
  if (era !== null && !isInEra(date, era)) return problem("era", [reading(date, false)]);
  if (weekday === null || weekdayOf(date) === weekday) return { ok: true, date, hasWeekday: weekday !== null };
  const other = nearestYearWith(date, weekday);
  const isWareki = era !== null;
  return problem("weekday", [reading(date, isWareki), ...(other ? [reading(other, isWareki)] : [])]);
}

function yearless(written: Written, weekday: Weekday | null, today: DateKey | undefined): DateTextResult {
  const { month, day } = written;
  // 2000 was a leap year: what it lacks exists in none.
  if (!toDateKey(2000, month, day)) return problem("noSuchDay");
  if (!today) return problem("noYear");
  const thisYear = Number(today.slice(0, 4));
  const days = Array.from({ length: YEARS_AROUND }, (_, i) => toDateKey(thisYear + i, month, day))
    .filter((date): date is DateKey => date !== null && date >= today)
    .filter((date) => weekday === null || weekdayOf(date) === weekday);
  return problem(
    "noYear",
    days.slice(0, 2).map((date) => reading(date, false)),
  );
}

/** The same day of the nearest year in which it is that weekday; of two equally near the later. */
function nearestYearWith(date: DateKey, weekday: Weekday): DateKey | null {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  for (let distance = 1; distance <= YEARS_AROUND; distance++) {
    for (const candidate of [year + distance, year - distance]) {
      const key = toDateKey(candidate, month, day);
      if (key && weekdayOf(key) === weekday) return key;
    }
  }
  return null;
}

function reading(date: DateKey, isWareki: boolean): DateReading {
  return { date, weekday: weekdayOf(date), isWareki };
}
