import { Link } from "@remix-run/react";
import type { ColumnCard } from "~/domain/glossary/term-view";
import { formatDate } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import { useLocale, useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";

export function ColumnList({ columns }: { columns: ColumnCard[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <ul className="border-t border-solid-gray-300">
      {columns.map((column) => (
        <li key={column.id} className="border-b border-solid-gray-300 py-3">
          {column.series ? <p className="text-[0.9375rem] text-solid-gray-700">{seriesText(column, t)}</p> : null}
          <Link to={column.path} className="link inline-flex min-h-11 items-center text-[1.125rem] font-bold">
            {column.title}
          </Link>
          <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-solid-gray-700">
            <span>{t("glossary.columns.by", { author: column.author })}</span>
            {column.authorTitle ? <span>{column.authorTitle}</span> : null}
            <span>{formatDate(tokyoDateKey(new Date(column.publishedAt)), locale)}</span>
            {column.isSample ? <span>{t("common.ui.sample")}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The name of the series with the place in it, where there is one. */
export function seriesText({ series, number }: Pick<ColumnCard, "series" | "number">, t: Translate): string {
  return number === null ? series : t("glossary.columns.inSeries", { series, number });
}
