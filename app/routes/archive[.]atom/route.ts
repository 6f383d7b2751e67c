import type { LoaderFunctionArgs } from "@remix-run/node";
import { archiveSearch, readArchiveQuery } from "~/domain/archive/archive-query";
import { findRecords } from "~/domain/archive/find-records.server";
import type { RecordCard } from "~/domain/archive/record-view";
import { toRecordWish } from "~/domain/archive/record-wish";
import { atomFeed, type FeedEntry } from "~/domain/subscription/atom-feed";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";

const ENTRIES = 50;

/** The records of a query for feed readers: the same parameters as /archive. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const locale = getLocale(request);
  const { siteName, baseUrl } = siteFacts();
  const query = { ...readArchiveQuery(new URL(request.url).searchParams), page: 1 };
  const { cards } = await findRecords({ ...toRecordWish(query), perPage: ENTRIES });
  const feed = atomFeed({
    things: "archive",
    title: translatorFor(locale)("archive.feed.title", { siteName }),
    ...{ siteName, baseUrl, locale },
    search: archiveSearch(query),
    entries: cards.map(toEntry),
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
}

function toEntry({ id, kind, title, speakers, hostName, recordedOn, publishedAt }: RecordCard): FeedEntry {
  const summary = [recordedOn, hostName, speakers.join("、")].filter(Boolean).join(" — ");
  const at = new Date(publishedAt);
  return { id, kind, name: title, summary, addedAt: at, changedAt: at, credit: null };
}
