import { Link } from "@remix-run/react";
import { KindMark } from "~/components/listing/kind-mark";
import { FITS } from "~/domain/connection/connection-reasons";
import type { TriedPlace } from "~/domain/connection/tried-places";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

/** A place that was tried, and how it went, in numbers. */
export function TriedItem({ place }: { place: TriedPlace }) {
  const t = useT();
  const locale = useLocale();
  const { name, listing, people, living, returned, fits, lastOn } = place;
  const said = FITS.filter((fit) => fits[fit] > 0);
  const facts: [name: string, text: string][] = [
    [t("connection.tried.people"), t("connection.tried.peopleCount", { count: people })],
    [t("connection.tried.living"), t("connection.tried.peopleCount", { count: living })],
    [t("connection.tried.returned"), t("connection.tried.peopleCount", { count: returned })],
    [
      t("connection.tried.fits"),
      said.length === 0
        ? t("connection.tried.noFit")
        : said
            .map((fit) => t("connection.tried.fitCount", { fit: t(`connection.fit.${fit}`), count: fits[fit] }))
            .join("、"),
    ],
    [t("connection.tried.lastOn"), formatDate(lastOn, locale)],
  ];
  return (
    <li className="rounded-12 border border-solid-gray-420 p-4">
      <p className="flex flex-wrap items-center gap-x-2.5">
        {listing && <KindMark kind={listing.kind} theme={listing.themes[0]} />}
        {listing ? (
          <Link
            to={`/listings/${listing.id}`}
            className="link inline-flex min-h-11 items-center text-[1.0625rem] font-bold break-words"
          >
            {name}
          </Link>
        ) : (
          <span className="text-[1.0625rem] font-bold break-words">{name}</span>
        )}
        {!listing && <span className="text-[0.9375rem] text-solid-gray-700">{t("connection.tried.gone")}</span>}
      </p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 text-[0.9375rem] leading-170">
        {facts.map(([fact, text]) => (
          <div key={fact} className="contents">
            <dt className="text-solid-gray-700">{fact}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
