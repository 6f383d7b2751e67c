import { ListingCardItem } from "~/components/listing/listing-card-item";
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import type { ListingPageView } from "~/domain/directory/listing-view";
import { useT } from "~/i18n/translate-context";
import { Block } from "./block";

/** What else there is: of the same group, and within two kilometres. */
export function AroundBlock(props: { view: ListingPageView; same: ListingCardView[]; near: ListingCardView[] | null }) {
  const t = useT();
  const { view, same, near } = props;
  return (
    <div className="no-print mt-12 grid gap-12">
      {same.length > 0 && (
        <Block id="same" title={t("listing.page.sameOrganization")}>
          <Cards cards={same} />
        </Block>
      )}
      {view.position && (
        <Block id="near" title={`${t("listing.page.near")}（${t("listing.page.nearRadius")}）`}>
          {near === null && <p>{t("listing.page.nearUnavailable")}</p>}
          {near?.length === 0 && <p>{t("listing.page.nearNone")}</p>}
          {near && near.length > 0 && <Cards cards={near} />}
        </Block>
      )}
    </div>
  );
}

function Cards({ cards }: { cards: ListingCardView[] }) {
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
