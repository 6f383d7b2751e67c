import { Link } from "@remix-run/react";
import { type MapQuery, mapPath } from "~/domain/search/map-query";
import { subscribedQuery } from "~/domain/subscription/subscribed-query";
import { useT } from "~/i18n/translate-context";

/** Ways to hear of what is new or changed in a search: by mail, as a feed. */
export function FollowLinks({ query }: { query: MapQuery }) {
  const t = useT();
  const followed = subscribedQuery(query);
  return (
    <nav aria-label={t("subscription.links.title")} className="no-print mt-4">
      <p className="font-bold">{t("subscription.links.title")}</p>
      <ul className="flex flex-wrap gap-x-6">
        <li>
          <Link to={mapPath(followed, "/subscriptions/new")} className="link inline-flex min-h-11 items-center">
            {t("subscription.links.mail")}
          </Link>
        </li>
        <li>
          <a
            href={mapPath(followed, "/feeds/listings.atom")}
            type="application/atom+xml"
            className="link inline-flex min-h-11 items-center"
          >
            {t("subscription.links.feed")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
