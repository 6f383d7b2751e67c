import type { LoaderFunctionArgs } from "@remix-run/node";
import { findSymposia } from "~/domain/search/find-symposia.server";
import { readSymposiaQuery, symposiaParams } from "~/domain/search/symposia-query";
import { toFeedEntry } from "~/domain/search/symposium-feed-entry";
import { atomFeed } from "~/domain/subscription/atom-feed";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";

const ENTRIES = 50;

/** The symposia of a query for feed readers: the same parameters as /symposia. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const locale = getLocale(request);
  const { siteName, baseUrl } = siteFacts();
  const { query } = readSymposiaQuery(new URL(request.url).searchParams);
  try {
    const { cards } = await findSymposia({ query, now: requestTime(), perPage: ENTRIES });
    const feed = atomFeed({
      things: "symposia",
      title: translatorFor(locale)("symposiumList.feedTitle", { siteName }),
      siteName,
      baseUrl,
      search: symposiaParams(query),
      locale,
      entries: cards.map((card) => toFeedEntry(card, locale)),
    });
    return new Response(feed, {
      headers: {
        "Content-Type": "application/atom+xml; charset=utf-8",
        "Cache-Control": "public, max-age=900",
        Vary: "Cookie, Accept-Language",
        "Access-Control-Allow-Origin": "*",
        "X-Robots-Tag": "noindex",
      },
    });
  } catch (error) {
    throw pageRefusal(error);
  }
}
