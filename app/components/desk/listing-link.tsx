import { Link } from "@remix-run/react";
import type { LikelyLine, ListingLine } from "~/domain/moderation/review-view";
import { useT } from "~/i18n/translate-context";

/** Name, kind and state of a listing, leading to its page at the desk. */
export function ListingLink({ code, listing }: { code: string; listing: ListingLine }) {
  const t = useT();
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <Link
        to={`/municipalities/${code}/desk/listings/${listing.id}`}
        className="link inline-flex min-h-11 items-center font-bold break-words"
      >
        {listing.name}
      </Link>
      <span className="text-[0.9375rem] text-solid-gray-700">
        {t(`listing.kind.${listing.kind}`)} / {t(`desk.status.${listing.status}`)}
      </span>
    </span>
  );
}

/** Listings that may be the same, with what speaks for it and the way to merge them. */
export function LikelyList({ code, of, likely }: { code: string; of: string | null; likely: readonly LikelyLine[] }) {
  const t = useT();
  return (
    <ul className="grid gap-2">
      {likely.map(({ listing, address, score, meters, isSamePhone }) => (
        <li key={listing.id} className="rounded-8 border border-solid-gray-300 p-3">
          <ListingLink code={code} listing={listing} />
          <p className="text-[0.9375rem]">
            {[
              address,
              t("desk.review.score", { score }),
              meters === null ? null : t("desk.review.meters", { meters }),
              isSamePhone ? t("desk.review.samePhone") : null,
            ]
              .filter(Boolean)
              .join("・")}
          </p>
          {of ? (
            <Link
              to={`/municipalities/${code}/desk/listings/${of}/merge?with=${listing.id}`}
              className="link inline-flex min-h-11 items-center"
            >
              {t("desk.review.compare")}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
