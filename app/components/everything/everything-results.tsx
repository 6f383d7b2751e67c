import { Link } from "@remix-run/react";
import { ListingCardItem } from "~/components/listing/listing-card-item";
import { SymposiumCardItem } from "~/components/symposium-list/symposium-card-item";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { Pagination } from "~/components/ui/pagination";
import type { EverythingHits, EverythingPage } from "~/domain/search/everything-page";
import { EVERYTHING_TABS, everythingPath, tabPath } from "~/domain/search/everything-query";
import { useT } from "~/i18n/translate-context";
import { PassageHitItem } from "./passage-hit-item";
import { RecordHitItem } from "./record-hit-item";
import { TermHitItem } from "./term-hit-item";

type FoundPage = Extract<EverythingPage, { state: "ok" | "degraded" }>;

export function EverythingResults({ page }: { page: FoundPage }) {
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
      {total === 0 ? <Nothing page={page} /> : <Hits found={found} />}
      <Pagination
        page={query.page}
        pageCount={page.pageCount}
        hrefOf={(to) => everythingPath(query, { page: to })}
        label={t("everything.results.pages")}
      />
    </section>
  );
}

function Hits({ found }: { found: EverythingHits }) {
  if (found.tab === "listings") {
    return (
      <ul className="mt-2 grid gap-3 md:grid-cols-2">
        {found.hits.map((card) => (
          <li key={card.id}>
            <ListingCardItem card={card} />
          </li>
        ))}
      </ul>
    );
  }
  return <ul className="mt-2 border-t border-solid-gray-300">{itemsOf(found)}</ul>;
}

function itemsOf(found: Exclude<EverythingHits, { tab: "listings" }>) {
  if (found.tab === "symposia") {
    return found.hits.map((card) => (
      <li key={card.id}>
        <SymposiumCardItem card={card} />
      </li>
    ));
  }
  if (found.tab === "records") {
    return found.hits.map((hit) => (
      <li key={hit.card.id}>
        <RecordHitItem hit={hit} />
      </li>
    ));
  }
  if (found.tab === "passages") {
    return found.hits.map((hit) => (
      <li key={hit.id}>
        <PassageHitItem hit={hit} headingLevel={3} />
      </li>
    ));
  }
  return found.hits.map((hit) => (
    <li key={hit.id}>
      <TermHitItem hit={hit} />
    </li>
  ));
}

/** The ways out: without the conditions, or to where something was found. */
function Nothing({ page }: { page: FoundPage }) {
  const t = useT();
  const { query, counts } = page;
  const isFiltered = Object.keys(query.filters).length > 0;
  const others = EVERYTHING_TABS.filter((tab) => counts[tab] > 0);
  return (
    <div className="mt-3">
      <EmptyState
        title={t("everything.empty.title")}
        action={
          <>
            {others.map((tab) => (
              <LinkButton key={tab} to={tabPath(query, tab)} look="outline">
                {t("everything.empty.other", { tab: t(`everything.tabs.${tab}`), count: counts[tab] })}
              </LinkButton>
            ))}
            {isFiltered ? (
              <LinkButton to={everythingPath({ ...query, filters: {} })} look="text">
                {t("everything.filters.clear")}
              </LinkButton>
            ) : null}
          </>
        }
      >
        <p>{t(isFiltered ? "everything.empty.filtered" : "everything.empty.lead")}</p>
      </EmptyState>
    </div>
  );
}
