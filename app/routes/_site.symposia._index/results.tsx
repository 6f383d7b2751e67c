import { Link } from "@remix-run/react";
import { MonthTable, monthName } from "~/components/symposium-list/month-table";
import { SymposiumCardItem } from "~/components/symposium-list/symposium-card-item";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { monthAfter } from "~/domain/search/month-calendar";
import type { SymposiaPage } from "~/domain/search/symposia-page";
import { isFiltered, type SymposiaQuery, symposiaPath } from "~/domain/search/symposia-query";
import { useLocale, useT } from "~/i18n/translate-context";

export function SymposiaResults({ page, query }: { page: SymposiaPage; query: SymposiaQuery }) {
  return page.view === "list" ? <List page={page} query={query} /> : <Month page={page} query={query} />;
}

type Of<View extends SymposiaPage["view"]> = { page: Extract<SymposiaPage, { view: View }>; query: SymposiaQuery };

function List({ page, query }: Of<"list">) {
  const t = useT();
  if (page.cards.length === 0) return <Nothing query={query} />;
  return (
    <section aria-labelledby="found" className="mt-4">
      <Heading level={2} size={4} id="found">
        <span aria-live="polite">{t("symposiumList.found", { count: page.total })}</span>
      </Heading>
      <ul className="mt-1 border-t border-solid-gray-300">
        {page.cards.map((card) => (
          <li key={card.id}>
            <SymposiumCardItem card={card} />
          </li>
        ))}
      </ul>
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefOf={(to) => symposiaPath("/symposia", query, { page: to })}
      />
    </section>
  );
}

function Nothing({ query }: { query: SymposiaQuery }) {
  const t = useT();
  const filtered = isFiltered(query);
  const key = filtered ? "filtered" : query.time;
  const past =
    query.time === "coming" ? (
      <Link to={symposiaPath("/symposia", query, { time: "past" })} className="link">
        {t("symposiumList.empty.seePast")}
      </Link>
    ) : null;
  return (
    <div className="mt-6" aria-live="polite">
      <EmptyState title={t(`symposiumList.empty.${key}`)} action={past}>
        {t(filtered ? "symposiumList.empty.filteredHint" : "symposiumList.empty.hint")}
      </EmptyState>
    </div>
  );
}

function Month({ page, query }: Of<"calendar">) {
  const t = useT();
  const locale = useLocale();
  const to = (month: string | null) => symposiaPath("/symposia", query, { month });
  return (
    <section aria-labelledby="month" className="mt-4">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <Heading level={2} id="month">
          {monthName(page.month, locale)}
        </Heading>
        <p className="no-print flex flex-wrap gap-5">
          <Link to={to(monthAfter(page.month, -1))} className="link inline-flex min-h-11 items-center">
            {t("symposiumList.calendar.previous")}
          </Link>
          <Link to={to(null)} className="link inline-flex min-h-11 items-center">
            {t("symposiumList.calendar.today")}
          </Link>
          <Link to={to(monthAfter(page.month, 1))} className="link inline-flex min-h-11 items-center">
            {t("symposiumList.calendar.next")}
          </Link>
        </p>
      </div>
      {page.cards.length === 0 ? <p className="mb-3">{t("symposiumList.calendar.none")}</p> : null}
      <MonthTable month={page.month} cards={page.cards} today={page.today} />
    </section>
  );
}
