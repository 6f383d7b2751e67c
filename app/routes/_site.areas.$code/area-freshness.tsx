import { ListingCardItem } from "~/components/listing/listing-card-item";
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import type { AreaView } from "~/domain/search/area-view";
import { useT } from "~/i18n/translate-context";
import { Section } from "./section";

/** How much of it was confirmed lately, and the newest. */
export function AreaFreshness({ view }: { view: AreaView }) {
  const t = useT();
  const { confirmed, recentlyConfirmed, newest } = view;
  return (
    <>
      <Section id="confirmed" title={t("area.page.confirmed")}>
        {confirmed && confirmed.count > 0 ? (
          <p className="mt-2">{t("area.page.confirmedShare", { ...confirmed, percent: percentText(confirmed) })}</p>
        ) : (
          <p className="mt-2">{t("area.page.confirmedNone")}</p>
        )}
        {recentlyConfirmed.length > 0 ? (
          <Cards title={t("area.page.recentlyConfirmed")} cards={recentlyConfirmed} />
        ) : null}
      </Section>
      {newest.length > 0 ? (
        <Section id="newest" title={t("area.page.newest")}>
          <Cards cards={newest} />
        </Section>
      ) : null}
    </>
  );
}

/** Whole percent; less than one percent is said so instead of 0. */
function percentText({ count, of }: { count: number; of: number }): string {
  const percent = (count / of) * 100;
  return percent < 1 ? "<1" : String(Math.round(percent));
}

function Cards({ title, cards }: { title?: string; cards: ListingCardView[] }) {
  return (
    <>
      {title ? <h3 className="mt-5 text-[1.125rem] leading-160">{title}</h3> : null}
      <ul className="mt-3 grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map((card) => (
          <li key={card.id}>
            <ListingCardItem card={card} headingLevel={title ? 4 : 3} isCompact />
          </li>
        ))}
      </ul>
    </>
  );
}
