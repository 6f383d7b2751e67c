/** Instants as people read them, always in Tokyo time. */
import { tokyoDateKey, tokyoMinutes } from "~/shared/dates";
import { formatDate } from "./format";
import type { Locale } from "./messages";

/** 14:05. */
export function formatClock(instant: Date): string {
  const minutes = tokyoMinutes(instant);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** 2026年11月24日（火） 10:05. */
export function formatMoment(iso: string, locale: Locale): string {
  const instant = new Date(iso);
  return `${formatDate(tokyoDateKey(instant), locale)} ${formatClock(instant)}`;
}

/** 2027年1月14日（木） 14:00〜16:30; with both days when it ends on another one. */
export function formatSpan(span: { startsAt: string; endsAt: string }, locale: Locale): string {
  const end = new Date(span.endsAt);
  const isOneDay = tokyoDateKey(new Date(span.startsAt)) === tokyoDateKey(end);
  return `${formatMoment(span.startsAt, locale)}〜${isOneDay ? formatClock(end) : formatMoment(span.endsAt, locale)}`;
}
