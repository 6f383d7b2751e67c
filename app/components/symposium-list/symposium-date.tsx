import { clockOf, dateOf, dayParts } from "~/domain/symposium/when-text";
import { useLocale, useT } from "~/i18n/translate-context";

/** 月日 large, weekday and hours beside it: the first thing one looks for. The year in both counts, small. */
export function SymposiumDate({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const t = useT();
  const isJapanese = useLocale() === "ja";
  const { date, year, month, day, weekday, wareki } = dayParts(startsAt);
  const weekdayText = t(`symposium.weekday.${weekday}`);
  return (
    <time dateTime={startsAt} className="flex shrink-0 flex-col leading-140">
      <span className="text-[0.875rem] text-solid-gray-700">
        {isJapanese ? `${year}年（${wareki.replace(/年.*$/, "年")}）` : year}
      </span>
      <span className="text-[1.75rem] font-bold tabular-nums leading-120">
        {month}
        <span className="mx-0.5 text-[1.125rem]">/</span>
        {day}
        <span className="ml-1 text-[1rem] font-bold">{isJapanese ? `（${weekdayText}）` : weekdayText}</span>
      </span>
      <span className="text-[1rem] tabular-nums">
        {clockOf(startsAt)}〜{date === dateOf(endsAt) ? clockOf(endsAt) : ""}
      </span>
    </time>
  );
}
