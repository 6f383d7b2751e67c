import { Link } from "@remix-run/react";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { type ArchiveQuery, archivePath, isFiltered, NOTHING_ASKED } from "~/domain/archive/archive-query";
import type { RecordCard } from "~/domain/archive/record-view";
import type { SeriesDoor } from "~/domain/archive/series-door";
import { useT } from "~/i18n/translate-context";
import { RecordCardItem } from "./record-card-item";

type Found = { cards: RecordCard[]; total: number; page: number; pageCount: number };

/** One page of what was found, or what to do when nothing was. */
export function RecordList({ query, found }: { query: ArchiveQuery; found: Found }) {
  const t = useT();
  if (found.cards.length === 0) return <Nothing isFiltered={isFiltered(query)} />;
  return (
    <section aria-labelledby="found" className="mt-6">
      <Heading level={2} size={4} id="found">
        <span aria-live="polite">{t("archive.list.found", { count: found.total })}</span>
      </Heading>
      <RecordCards cards={found.cards} />
      <Pagination
        page={found.page}
        pageCount={found.pageCount}
        hrefOf={(page) => archivePath("/archive", query, { page })}
      />
    </section>
  );
}

export function RecordCards({ cards }: { cards: RecordCard[] }) {
  return (
    <ul className="mt-2 grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {cards.map((card) => (
        <li key={card.id}>
          <RecordCardItem card={card} />
        </li>
      ))}
    </ul>
  );
}

function Nothing({ isFiltered: filtered }: { isFiltered: boolean }) {
  const t = useT();
  const clear = filtered ? (
    <Link to={archivePath("/archive", NOTHING_ASKED)} className="link">
      {t("archive.list.clear")}
    </Link>
  ) : null;
  return (
    <div className="mt-6" aria-live="polite">
      <EmptyState title={t(filtered ? "archive.list.emptyFiltered" : "archive.list.empty")} action={clear}>
        {t(filtered ? "archive.list.emptyFilteredHint" : "archive.list.emptyHint")}
      </EmptyState>
    </div>
  );
}

export function SeriesDoors({ series }: { series: SeriesDoor[] }) {
  const t = useT();
  if (series.length === 0) return null;
  return (
    <section aria-labelledby="series" className="mt-6">
      <Heading level={2} size={3} id="series">
        {t("archive.list.seriesTitle")}
      </Heading>
      <ul className="mt-1 flex flex-wrap gap-x-8">
        {series.map(({ id, title, hostName, count }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <Link to={`/archive/series/${id}`} className="link inline-flex min-h-11 items-center font-bold">
              {title}
            </Link>
            <span className="text-[0.9375rem] text-solid-gray-700">
              {hostName}　{t("archive.list.seriesCount", { count })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
