import { Link } from "@remix-run/react";
import { monthWeeks } from "~/domain/search/month-calendar";
import type { SymposiumCard } from "~/domain/search/symposium-card";
import { formatDate } from "~/i18n/format";
import { formatClock } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";
import { addDays, tokyoDateKey } from "~/shared/dates";

const FIRST_SUNDAY = "2026-11-01";

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
          {Array.from({ length: 7 }, (_, i) => addDays(FIRST_SUNDAY, i)).map((day) => (
            <th key={day} scope="col">
              {weekdayName(day, locale)}
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
                          {firstDay === date ? (
                            <span className="tabular-nums">{formatClock(new Date(card.startsAt))} </span>
                          ) : null}
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

function weekdayName(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}
