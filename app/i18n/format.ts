/** Dates and distances as people read them. Dates are Tokyo date keys, so no time zone is at work here. */
import type { DateKey } from "~/shared/dates";
import type { Locale } from "./messages";

const WEEKDAYS_JA = ["日", "月", "火", "水", "木", "金", "土"] as const;

/** 2026年11月21日（土） · Sat, 21 Nov 2026. */
export function formatDate(date: DateKey, locale: Locale): string {
  const [year, month, day] = parts(date);
  if (locale === "ja") return `${year}年${month}月${day}日（${weekdayJa(date)}）`;
  return english(date, { weekday: "short", year: "numeric", month: "short", day: "numeric" });
}

/** 11月21日（土） · Sat, 21 Nov. */
export function formatShortDate(date: DateKey, locale: Locale): string {
  const [, month, day] = parts(date);
  if (locale === "ja") return `${month}月${day}日（${weekdayJa(date)}）`;
  return english(date, { weekday: "short", month: "short", day: "numeric" });
}

/** 350 m below one kilometre, else 1.2 km; whole kilometres from ten on. */
export function formatDistance(meters: number): string {
  if (meters < 950) return `${Math.max(10, Math.round(meters / 10) * 10)} m`;
  const kilometers = meters / 1000;
  return `${kilometers < 10 ? kilometers.toFixed(1) : Math.round(kilometers)} km`;
}

function parts(date: DateKey): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function weekdayJa(date: DateKey): string {
  return WEEKDAYS_JA[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
}

function english(date: DateKey, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}
