import { Link } from "@remix-run/react";
import { monthWeeks, SUNDAY_FIRST } from "~/domain/search/month-calendar";
import type { SymposiumCard } from "~/domain/search/symposium-card";
import { clockOf } from "~/domain/symposium/when-text";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";

/** A month as a table of weeks, with the symposia of each day. On a phone the days without any are left out. */
export function MonthTable({ month, cards, today }: { month: string; cards: SymposiumCard[]; today: string }) {
  const locale = useLocale();
  const t = useT();
  const entries = cards.map((card) => ({
    card,
    firstDay: tokyoDateKey(new Date(card.startsAt)),
    lastDay: tokyoDateKey(new Date(new Date(card.endsAt).getTime() - 1)),
  }));
  return (
    <table className="month-table">
      <caption className="sr-only">{t("symposiumList.calendar.label", { month: monthName(month, locale) })}</caption>
      <thead>
        <tr>
          {SUNDAY_FIRST.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`symposium.weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(month, entries).map((week) => (
          <tr key={week[0]?.date}>
            {week.map(({ date, isInMonth, entries: here }) => (
              <td
                key={date}
                className={
                  [isInMonth ? "" : "is-outside", here.length > 0 ? "" : "is-empty"].join(" ").trim() || undefined
                }
                aria-current={date === today ? "date" : undefined}
              >
                <time dateTime={date} className="month-day">
                  <span aria-hidden="true" className="month-day-number">
                    {Number(date.slice(8))}
                  </span>
                  <span className="month-day-name">{formatDate(date, locale)}</span>
                </time>
                {here.length > 0 ? (
                  <ul>
                    {here.map(({ card, firstDay }) => (
                      <li key={card.id}>
                        <Link to={`/symposia/${card.id}`} className={card.status === "scheduled" ? "" : "is-off"}>
                          {firstDay === date ? <span className="tabular-nums">{clockOf(card.startsAt)} </span> : null}
                          {card.title}
                          {card.status === "scheduled" ? null : `（${t(`symposiumList.card.${card.status}`)}）`}
                        </Link>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 2026年11月 · November 2026. */
export function monthName(month: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
