/** Instants of a symposium as they are read in Japan, whatever the clock of the machine. Pure; the browser uses it too. */
import { formatClock } from "~/i18n/format-moment";
import { type DateKey, tokyoDateKey, type Weekday, weekdayOf } from "~/shared/dates";
import { formatWareki } from "~/shared/wareki";

export type DayParts = {
  date: DateKey;
  year: number;
  month: number;
  day: number;
  weekday: Weekday;
  /** 令和8年11月22日. */
  wareki: string;
};

export function dayParts(iso: string): DayParts {
  const date = tokyoDateKey(new Date(iso));
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return { date, year, month, day, weekday: weekdayOf(date), wareki: formatWareki(date) };
}

/** 14:00, Japan time. */
export function clockOf(iso: string): string {
  return formatClock(new Date(iso));
}

export function dateOf(iso: string): DateKey {
  return tokyoDateKey(new Date(iso));
}

/** Ends on a later day, and not just in the small hours after it. */
export function isSeveralDays({ startsAt, endsAt }: { startsAt: string; endsAt: string }): boolean {
  if (dateOf(startsAt) === dateOf(endsAt)) return false;
  return new Date(endsAt).getTime() - new Date(startsAt).getTime() > 18 * 60 * 60_000;
}

export function minutesBetween(startsAt: string, endsAt: string): number {
  return Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
}

/** Local times of another zone, when its clock differs from Japan's at that instant; null when it shows the same. */
export function timesInZone(
  span: { startsAt: string; endsAt: string },
  zone: string,
  locale: string,
): { start: string; end: string } | null {
  const isSame = [span.startsAt, span.endsAt].every((iso) => wallClock(iso, zone) === wallClock(iso, "Asia/Tokyo"));
  if (isSame) return null;
  const format = new Intl.DateTimeFormat(locale, {
    ...{ month: "short", day: "numeric", weekday: "short", hour: "numeric", minute: "2-digit" },
    ...{ hourCycle: "h23", timeZone: zone },
  });
  return { start: format.format(new Date(span.startsAt)), end: format.format(new Date(span.endsAt)) };
}

function wallClock(iso: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "short", timeStyle: "short", timeZone });
  return format.format(new Date(iso));
}
