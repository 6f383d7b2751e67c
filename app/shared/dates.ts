/** Dates of Asia/Tokyo. Japan has had no daylight saving since 1951, so the offset is a constant. */

/** `YYYY-MM-DD` in Asia/Tokyo. */
export type DateKey = string;

const TOKYO_OFFSET_MS = 9 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Monday first, as Japanese opening hours are written (月火水木金土日). */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The date in Tokyo at an instant. */
export function tokyoDateKey(instant: Date): DateKey {
  return new Date(instant.getTime() + TOKYO_OFFSET_MS).toISOString().slice(0, 10);
}

/** Minutes since midnight in Tokyo, 0–1439. */
export function tokyoMinutes(instant: Date): number {
  return Math.floor(((instant.getTime() + TOKYO_OFFSET_MS) % DAY_MS) / 60_000);
}

/** The instant at which a Tokyo date begins. */
export function startOfTokyoDate(date: DateKey): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - TOKYO_OFFSET_MS);
}

export function isDateKey(text: string): text is DateKey {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

export function addDays(date: DateKey, days: number): DateKey {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function weekdayOf(date: DateKey): Weekday {
  return WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!;
}

/** Which occurrence of its weekday in the month a date is, 1–5. */
export function nthOfMonth(date: DateKey): number {
  return Math.ceil(Number(date.slice(8, 10)) / 7);
}

/** Whether no later date of the same month has the same weekday. */
export function isLastOfMonth(date: DateKey): boolean {
  return addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: DateKey, to: DateKey): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
