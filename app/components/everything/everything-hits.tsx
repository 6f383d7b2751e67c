import { ListingCardItem } from "~/components/listing/listing-card-item";
import { SymposiumCardItem } from "~/components/symposium-list/symposium-card-item";
import type { EverythingHits as Found } from "~/domain/search/everything-page";
import { PassageHitItem } from "./passage-hit-item";
import { RecordHitItem } from "./record-hit-item";
import { TermHitItem } from "./term-hit-item";

/** What a tab found, each kind in its own look. */
export function EverythingHits({ found }: { found: Found }) {
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

function itemsOf(found: Exclude<Found, { tab: "listings" }>) {
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
