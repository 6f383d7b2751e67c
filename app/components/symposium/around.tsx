import { Link } from "@remix-run/react";
import { ListingCardItem } from "~/components/listing/listing-card-item";
import { dateOf } from "~/domain/symposium/when-text";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { PageSection } from "./page-section";
import type { SymposiumPageView } from "./symposium-page-view";

/** What the town has on this theme: from talking about it to doing it. */
export function Related({ page }: { page: SymposiumPageView }) {
  const t = useT();
  const { related } = page;
  if (!related) return null;
  const place = page.view.hostName;
  const { cards, more } = related;
  return (
    <PageSection id="related" title={t("symposium.related.title", { place })}>
      {cards === null && <p>{t("symposium.related.unavailable")}</p>}
      {cards?.length === 0 && <p>{t("symposium.related.none", { place })}</p>}
      {cards && cards.length > 0 && (
        <ul className="grid grid-cols-1 gap-4 md:grid-cols-2 lg:grid-cols-3">
          {cards.map((card) => (
            <li key={card.id}>
              <ListingCardItem card={card} isCompact />
            </li>
          ))}
        </ul>
      )}
      <Link to={more} className="link mt-2 inline-flex min-h-11 items-center">
        {t("symposium.related.more")}
      </Link>
    </PageSection>
  );
}

export function SeriesList({ page }: { page: SymposiumPageView }) {
  const t = useT();
  const locale = useLocale();
  const { series } = page.view;
  if (!series || page.series.length === 0) return null;
  return (
    <PageSection id="series" title={t("symposium.series.title", { title: series.title })}>
      <ul className="grid gap-1">
        {page.series.map(({ id, title, startsAt, status }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4">
            <span className="tabular-nums">{formatDate(dateOf(startsAt), locale)}</span>
            <Link to={`/symposia/${id}`} className="link inline-flex min-h-11 items-center">
              {title}
            </Link>
            {status !== "scheduled" && <strong className="text-red-900">{t(`symposium.status.${status}`)}</strong>}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
