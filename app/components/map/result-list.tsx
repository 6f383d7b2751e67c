import { useNavigation } from "@remix-run/react";
import { ListingCardItem } from "~/components/listing/listing-card-item";
import { LinkButton } from "~/components/ui/button";
import { classNames } from "~/components/ui/class-names";
import { Notice } from "~/components/ui/notice";
import { Pagination } from "~/components/ui/pagination";
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import type { MapPage } from "~/domain/search/map-page";
import { mapPath } from "~/domain/search/map-query";
import { useT } from "~/i18n/translate-context";
import { EmptyResult } from "./empty-result";

type ResultListProps = {
  page: MapPage;
  /** The listing marked on the map and in the list. */
  activeId: string | null;
  onActive: (id: string | null) => void;
};

/** The count, what went wrong, the cards, the pages. */
export function ResultList({ page, activeId, onActive }: ResultListProps) {
  const t = useT();
  const isLoading = useNavigation().state === "loading";
  const { query } = page;
  if (page.state === "unavailable") return <Unavailable page={page} />;
  return (
    <>
      {page.state === "degraded" && <Notice kind="warning">{t("map.state.degraded")}</Notice>}
      {page.relaxed && page.total > 0 && <Notice>{t("map.state.relaxed")}</Notice>}
      {page.total === 0 && <EmptyResult page={page} />}
      <ol
        aria-label={t("map.listLabel")}
        className={classNames("grid grid-cols-1 gap-2.5", isLoading && "opacity-60")}
        aria-busy={isLoading}
        start={(query.page - 1) * query.perPage + 1}
      >
        {page.cards.map((card) => (
          <ResultItem key={card.id} card={card} isActive={card.id === activeId} onActive={onActive} />
        ))}
      </ol>
      <Pagination
        page={query.page}
        pageCount={Math.ceil(page.total / query.perPage)}
        hrefOf={(number) => mapPath({ ...query, page: number })}
        label={t("map.page.label")}
      />
    </>
  );
}

function ResultItem(props: { card: ListingCardView; isActive: boolean; onActive: (id: string | null) => void }) {
  const { card, isActive, onActive } = props;
  return (
    <li
      id={`card-${card.id}`}
      className={classNames("rounded-8", isActive && "is-active ring-3 ring-blue-900")}
      onMouseEnter={() => onActive(card.id)}
      onMouseLeave={() => onActive(null)}
      onFocus={() => onActive(card.id)}
      onBlur={() => onActive(null)}
    >
      <ListingCardItem card={card} headingLevel={2} />
    </li>
  );
}

/** How many, said aloud when it changes. */
export function ResultCount({ page }: { page: MapPage }) {
  const t = useT();
  const isLoading = useNavigation().state === "loading";
  const count = t(page.totalIsExact ? "map.resultCount" : "map.resultAbout", { count: page.total });
  return (
    <p role="status" aria-live="polite" className="text-[1.125rem] leading-150 font-bold" data-result-count>
      {isLoading ? t("map.state.loading") : page.state === "unavailable" ? "" : count}
    </p>
  );
}

function Unavailable({ page }: { page: MapPage }) {
  const t = useT();
  return (
    <Notice kind="error" title={t("map.state.unavailable")}>
      <p>{t("map.state.unavailableNext")}</p>
      <LinkButton to={mapPath(page.query)} look="outline" className="mt-3" reloadDocument>
        {t("map.state.retry")}
      </LinkButton>
    </Notice>
  );
}
