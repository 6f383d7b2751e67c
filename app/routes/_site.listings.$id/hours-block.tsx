import type { ListingPageView } from "~/domain/directory/listing-view";
import type { DayHours } from "~/domain/directory/week-hours";
import { formatShortDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { Block } from "./block";

/** The rule in words, the next seven days one by one (not on paper: it would soon be wrong), and what the source adds. */
export function HoursBlock({ view }: { view: ListingPageView }) {
  const t = useT();
  const { hours } = view;
  return (
    <Block id="hours" title={t("listing.page.hours")}>
      {hours.isKnown ? (
        <>
          <ul className="mb-3 text-[1.125rem] leading-170 print:mb-0 print:text-[10.5pt]">
            {hours.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <WeekTable week={hours.week} />
        </>
      ) : (
        <p>{t("listing.page.hoursUnknown")}</p>
      )}
      {hours.note && (
        <p className="mt-2 text-[0.9375rem] leading-170 whitespace-pre-line print:mt-0 print:line-clamp-4 print:text-[8.5pt]">
          <span className="font-bold">{t("listing.page.note")}：</span>
          {hours.note}
        </p>
      )}
    </Block>
  );
}

function WeekTable({ week }: { week: DayHours[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <table className="no-print w-full border-collapse text-[1rem] leading-160">
      <caption className="pb-1 text-left text-[0.9375rem] text-solid-gray-700">{t("listing.page.week")}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("listing.page.weekDate")}</th>
          <th scope="col">{t("listing.page.weekTime")}</th>
        </tr>
      </thead>
      <tbody>
        {week.map((day, index) => (
          <tr
            key={day.date}
            className={`border-t border-solid-gray-200 ${index === 0 ? "bg-yellow-50 font-bold" : ""}`}
          >
            <th scope="row" className="py-1.5 pr-3 pl-2 text-left font-[inherit] whitespace-nowrap">
              {formatShortDate(day.date, locale)}
              {index === 0 && <span className="ml-2">{t("listing.page.today")}</span>}
            </th>
            <td className="py-1.5 pr-2 tabular-nums">
              <DayText day={day} />
              {day.holiday && (
                <span className="ml-2 text-[0.9375rem] font-normal text-solid-gray-700">
                  {t("listing.page.holiday", { name: day.holiday })}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayText({ day }: { day: DayHours }) {
  const t = useT();
  if (day.state === "unknown") return <span className="text-solid-gray-700">{t("listing.page.maybeClosed")}</span>;
  if (day.state === "closed") return <span className="text-solid-gray-700">{t("listing.page.closed")}</span>;
  return <>{day.times ?? t("listing.page.timesUnknown")}</>;
}
