import { Link } from "@remix-run/react";
import { ListingCardItem } from "~/components/listing/listing-card-item";
import { PageSection } from "~/components/symposium/page-section";
import { useT } from "~/i18n/translate-context";
import type { RecordPageView, RecordTerm } from "./record-page-view";

/** Words of the glossary used in what is shown, with their plain meaning. */
export function Terms({ terms }: { terms: RecordTerm[] }) {
  const t = useT();
  if (terms.length === 0) return null;
  return (
    <PageSection id="terms" title={t("archive.page.terms")}>
      <dl className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        {terms.map(({ id, word, reading, plain }) => (
          <div key={id}>
            <dt>
              <Link to={`/glossary/${id}`} className="link font-bold">
                {word}
              </Link>
              {reading && reading !== word && (
                <span className="ml-2 text-[0.9375rem] text-solid-gray-700">{reading}</span>
              )}
            </dt>
            <dd>{plain}</dd>
          </div>
        ))}
      </dl>
    </PageSection>
  );
}

/** What an officer knows the talk to name. */
export function Circle({ cards }: { cards: RecordPageView["circle"] }) {
  const t = useT();
  if (cards.length === 0) return null;
  return (
    <PageSection id="circle" title={t("archive.page.circle")}>
      <Cards cards={cards} />
    </PageSection>
  );
}

/** What the town has on the themes: from hearing about it to doing it. */
export function RelatedListings({ page }: { page: RecordPageView }) {
  const t = useT();
  const { related, view } = page;
  if (!related) return null;
  const place = view.hostName;
  const { cards, more } = related;
  return (
    <PageSection id="related" title={t("archive.page.related", { place })}>
      {cards === null && <p>{t("archive.page.relatedUnavailable")}</p>}
      {cards?.length === 0 && <p>{t("archive.page.relatedNone", { place })}</p>}
      {cards && cards.length > 0 && <Cards cards={cards} />}
      <Link to={more} className="link mt-2 inline-flex min-h-11 items-center">
        {t("archive.page.relatedMore")}
      </Link>
    </PageSection>
  );
}

function Cards({ cards }: { cards: RecordPageView["circle"] }) {
  return (
    <ul className="grid grid-cols-1 gap-4 md:grid-cols-2 lg:grid-cols-3">
      {cards.map((card) => (
        <li key={card.id}>
          <ListingCardItem card={card} isCompact />
        </li>
      ))}
    </ul>
  );
}
