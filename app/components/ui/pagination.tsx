import { Link } from "@remix-run/react";
import { useT } from "~/i18n/translate-context";
import { classNames } from "./class-names";
import { pagesToShow } from "./pages-to-show";

type PaginationProps = {
  page: number;
  pageCount: number;
  /** The address of a page, from 1. */
  hrefOf: (page: number) => string;
  label?: string;
};

/** Links to the pages of a list; nothing when there is only one. */
export function Pagination({ page, pageCount, hrefOf, label }: PaginationProps) {
  const t = useT();
  if (pageCount <= 1) return null;
  const box = "inline-flex target-44 items-center justify-center rounded-8 px-2";
  return (
    <nav aria-label={label ?? t("common.ui.pagination")} className="no-print my-6">
      <ul className="flex flex-wrap items-center justify-center gap-1">
        {page > 1 ? (
          <li>
            <Link to={hrefOf(page - 1)} rel="prev" className={classNames(box, "link")}>
              {t("common.ui.previous")}
            </Link>
          </li>
        ) : null}
        {pagesToShow(page, pageCount).map((entry, index) =>
          entry === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no other name than its place
            <li key={`gap${index}`} aria-hidden="true" className="px-1">
              …
            </li>
          ) : (
            <li key={entry}>
              <Link
                to={hrefOf(entry)}
                aria-current={entry === page ? "page" : undefined}
                aria-label={t("common.ui.pageNumber", { page: entry })}
                className={classNames(box, entry === page ? "bg-blue-900 font-bold text-white" : "link")}
              >
                {entry}
              </Link>
            </li>
          ),
        )}
        {page < pageCount ? (
          <li>
            <Link to={hrefOf(page + 1)} rel="next" className={classNames(box, "link")}>
              {t("common.ui.next")}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
