import { Link } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { Pagination } from "~/components/ui/pagination";
import type { EverythingTabPage } from "~/domain/search/everything-page";
import { type EverythingQuery, everythingPath } from "~/domain/search/everything-query";
import { useT } from "~/i18n/translate-context";
import { EverythingHits } from "./everything-hits";
import { NothingFound } from "./nothing-found";

type ResultsProps = { page: EverythingTabPage & { query: EverythingQuery } };

/** One page of one tab. */
export function EverythingResults({ page }: ResultsProps) {
  const t = useT();
  const { found, query, total } = page;
  return (
    <section aria-labelledby="found" className="mt-5">
      {page.state === "degraded" ? <Notice kind="warning">{t("everything.degraded")}</Notice> : null}
      {page.relaxed && total > 0 ? <Notice className="mt-3">{t("everything.relaxed")}</Notice> : null}
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6">
        <Heading level={2} size={4} id="found">
          <span aria-live="polite">
            {t(`everything.results.${found.tab}`, { count: total })}
            {page.totalIsExact ? null : t("everything.results.about")}
          </span>
        </Heading>
        {found.tab === "listings" && query.text ? (
          <Link
            to={`/map?${new URLSearchParams({ q: query.text })}`}
            className="link inline-flex min-h-11 items-center"
          >
            {t("everything.results.toMap")}
          </Link>
        ) : null}
      </div>
      {total === 0 ? <NothingFound query={query} counts={page.counts} /> : <EverythingHits found={found} />}
      <Pagination
        page={query.page}
        pageCount={page.pageCount}
        hrefOf={(to) => everythingPath(query, { page: to })}
        label={t("everything.results.pages")}
      />
    </section>
  );
}
