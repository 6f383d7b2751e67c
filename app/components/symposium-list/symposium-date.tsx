import { formatClock } from "~/i18n/format-moment";
import type { Locale } from "~/i18n/messages";
import { useLocale } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";
import { formatWareki } from "~/shared/wareki";

/** 月日 large, weekday and hours beside it: the first thing one looks for. The year in both counts, small. */
export function SymposiumDate({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const locale = useLocale();
  const date = tokyoDateKey(new Date(startsAt));
  const isOneDay = date === tokyoDateKey(new Date(endsAt));
  return (
    <time dateTime={startsAt} className="flex shrink-0 flex-col leading-140">
      <span className="text-[0.875rem] text-solid-gray-700">{yearText(date, locale)}</span>
      <span className="text-[1.75rem] font-bold tabular-nums leading-120">
        {Number(date.slice(5, 7))}
        <span className="mx-0.5 text-[1.125rem]">/</span>
        {Number(date.slice(8, 10))}
        <span className="ml-1 text-[1rem] font-bold">{weekdayText(date, locale)}</span>
      </span>
      <span className="text-[1rem] tabular-nums">
        {formatClock(new Date(startsAt))}〜{isOneDay ? formatClock(new Date(endsAt)) : ""}
      </span>
    </time>
  );
}

function yearText(date: string, locale: Locale): string {
  const year = date.slice(0, 4);
  return locale === "ja" ? `${year}年（${formatWareki(date).replace(/年.*$/, "年")}）` : year;
}

function weekdayText(date: string, locale: Locale): string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
  return locale === "ja" ? `（${weekday}）` : weekday;
}
