import type { LoaderFunctionArgs } from "@remix-run/node";
import { atomFeed } from "~/domain/subscription/atom-feed";
import { getListingFeed } from "~/domain/subscription/get-listing-feed.server";
import { readPageQuery } from "~/http/api-query.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** What is new or changed in a search, for feed readers: the same parameters as /map. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const locale = getLocale(request);
  const { siteName, baseUrl } = siteFacts();
  try {
    const query = await readPageQuery(request);
    const { label, search, entries } = await getListingFeed({ query, locale, now: requestTime() });
    const title = translatorFor(locale)("subscription.feedTitle", { label, siteName });
    return new Response(atomFeed({ things: "listings", title, siteName, baseUrl, search, locale, entries }), {
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
