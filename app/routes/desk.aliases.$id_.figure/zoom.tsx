import { Chip } from "~/components/ui/chip";
import type { MonthSpan, ZoomChoices } from "~/domain/connection/figure-window";
import { useT } from "~/i18n/translate-context";
import { monthsSearch } from "./months-search";

/** Which time is shown: all, a year, a month of the year, or as much before and after. Plain links. */
export function Zoom({ choices, isWhole }: { choices: ZoomChoices; isWhole: boolean }) {
  const t = useT();
  const { years, months, before, after } = choices;
  const link = (span: MonthSpan, label: string, isCurrent = false) => (
    <li key={label}>
      <Chip to={monthsSearch(span)} isCurrent={isCurrent}>
        {label}
      </Chip>
    </li>
  );
  return (
    <nav aria-label={t("connection.figure.zoom.label")} className="no-print grid gap-2">
      <ul className="flex flex-wrap gap-2">
        <li>
          <Chip to="?" isCurrent={isWhole}>
            {t("connection.figure.zoom.all")}
          </Chip>
        </li>
        {years.map(({ year, span, isCurrent }) =>
          link(span, t("connection.figure.zoom.year", { year: String(year) }), isCurrent),
        )}
      </ul>
      {months.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {months.map(({ month, span, isCurrent }) =>
            link(span, t("connection.figure.zoom.month", { month: String(month) }), isCurrent),
          )}
        </ul>
      ) : null}
      {before || after ? (
        <ul className="flex flex-wrap gap-2">
          {before ? link(before, t("connection.figure.zoom.before")) : null}
          {after ? link(after, t("connection.figure.zoom.after")) : null}
        </ul>
      ) : null}
    </nav>
  );
}
