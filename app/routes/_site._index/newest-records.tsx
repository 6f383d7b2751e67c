import { Link } from "@remix-run/react";
import { RecordCardItem } from "~/components/archive/record-card-item";
import type { RecordCard } from "~/domain/archive/record-view";
import { useT } from "~/i18n/translate-context";

/** What was recorded lately, to see or to read. Left out when there is nothing. */
export function NewestRecords({ cards }: { cards: RecordCard[] }) {
  const t = useT();
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="newest-records" className="mt-14">
      <h2 id="newest-records" className="text-[1.5rem] leading-150">
        {t("voices.home.title")}
      </h2>
      <ul className="mt-4 grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map((card) => (
          <li key={card.id}>
            <RecordCardItem card={card} />
          </li>
        ))}
      </ul>
      <Link to="/archive" className="link mt-2 inline-flex min-h-11 items-center">
        {t("voices.home.all")}
      </Link>
    </section>
  );
}
