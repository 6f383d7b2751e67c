import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { ListingCardItem } from "~/components/listing/listing-card-item";
import { EmptyState } from "~/components/ui/empty-state";
import type { ListingCardView } from "~/domain/directory/listing-card-view";

type CardRowProps = {
  id: string;
  title: string;
  cards: ListingCardView[];
  more: string;
  /** Without it an empty row is left out. */
  empty?: { title: string; text: string };
  children: ReactNode;
};

/** A few listings under a heading, with the way to all of them. */
export function CardRow({ id, title, cards, more, empty, children }: CardRowProps) {
  if (cards.length === 0 && !empty) return null;
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="text-[1.5rem] leading-150">
        {title}
      </h2>
      {cards.length > 0 ? (
        <>
          <ul className="mt-4 grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
            {cards.map((card) => (
              <li key={card.id}>
                <ListingCardItem card={card} />
              </li>
            ))}
          </ul>
          <Link to={more} className="link mt-2 inline-flex min-h-11 items-center">
            {children}
          </Link>
        </>
      ) : (
        <div className="mt-4">
          <EmptyState title={empty?.title}>{empty?.text}</EmptyState>
        </div>
      )}
    </section>
  );
}
