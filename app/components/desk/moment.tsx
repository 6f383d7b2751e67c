import { formatDate } from "~/i18n/format";
import type { Locale } from "~/i18n/messages";
import { useLocale } from "~/i18n/translate-context";
import { tokyoDateKey, tokyoMinutes } from "~/shared/dates";

/** 2026年11月24日（火） 10:05. */
export function momentText(iso: string, locale: Locale): string {
  const at = new Date(iso);
  const minutes = tokyoMinutes(at);
  const clock = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return `${formatDate(tokyoDateKey(at), locale)} ${clock}`;
}

export function dayText(iso: string, locale: Locale): string {
  return formatDate(tokyoDateKey(new Date(iso)), locale);
}

/** A moment of Tokyo time, with day only when `isDay`. */
export function Moment({ iso, isDay = false }: { iso: string; isDay?: boolean }) {
  const locale = useLocale();
  return <time dateTime={iso}>{isDay ? dayText(iso, locale) : momentText(iso, locale)}</time>;
}
