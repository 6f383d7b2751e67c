import { findListingCards } from "~/domain/directory/find-listing-cards.server";
import { type ListingCardView, toCardView } from "~/domain/directory/listing-card-view";
import { getTerm } from "~/domain/glossary/get-term.server";
import { findTermMentions } from "~/domain/search/find-term-mentions.server";
import { EMPTY_MAP_QUERY, mapPath } from "~/domain/search/map-query";
import { publicScope } from "~/http/scope.server";
import { DomainError } from "~/shared/domain-error";

/** Everything the page of a term needs. Throws DomainError("notFound"). */
export async function loadTermPage({ id, now }: { id: string; now: Date }) {
  const view = await getTerm({ id });
  if (!view) throw new DomainError("notFound", { term: id });
  const [cards, mentions] = await Promise.all([
    findListingCards({ ids: view.listingIds, scope: publicScope() }),
    findTermMentions({ termId: id }),
  ]);
  const listings = cards.map((card): ListingCardView => toCardView({ card }, now));
  const { themes } = view;
  const more = themes.length > 0 ? mapPath({ ...EMPTY_MAP_QUERY, themes: [...themes] }) : null;
  return { view, listings, more, mentions };
}
