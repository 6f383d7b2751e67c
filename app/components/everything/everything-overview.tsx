import { Link } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { EverythingOverview as Overview } from "~/domain/search/everything-page";
import { type EverythingQuery, tabPath } from "~/domain/search/everything-query";
import { useT } from "~/i18n/translate-context";
import { EverythingHits } from "./everything-hits";
import { NothingFound } from "./nothing-found";

/** The first few of every tab, and the way to the rest of each. */
export function EverythingOverview({ page }: { page: Overview & { query: EverythingQuery } }) {
  const t = useT();
  const { query, counts, parts } = page;
  return (
    <div className="mt-5 grid gap-8">
      {page.state === "degraded" ? <Notice kind="warning">{t("everything.degraded")}</Notice> : null}
      {page.relaxed ? <Notice>{t("everything.relaxed")}</Notice> : null}
      {parts.length === 0 ? <NothingFound query={query} counts={counts} /> : null}
      {parts.map((found) => (
        <section key={found.tab} aria-labelledby={`found-${found.tab}`}>
          <Heading level={2} size={4} id={`found-${found.tab}`}>
            {t(`everything.results.${found.tab}`, { count: counts[found.tab] })}
          </Heading>
          <EverythingHits found={found} />
          {counts[found.tab] > found.hits.length ? (
            <p className="mt-2">
              <Link to={tabPath(query, found.tab)} className="link inline-flex min-h-11 items-center">
                {t(`everything.overview.${found.tab}`, { count: counts[found.tab] })}
              </Link>
            </p>
          ) : null}
        </section>
      ))}
    </div>
  );
}
