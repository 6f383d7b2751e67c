import type { LoaderFunctionArgs } from "@remix-run/node";
import { archivePath, readArchiveQuery } from "~/domain/archive/archive-query";
import { findEpisodes } from "~/domain/archive/find-episodes.server";
import { podcastFeed } from "~/domain/archive/podcast-feed";
import { toRecordWish } from "~/domain/archive/record-wish";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** What can be listened to, for podcast apps: the same parameters as /archive. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const locale = getLocale(request);
  const t = translatorFor(locale);
  const { siteName, baseUrl } = siteFacts();
  const query = { ...readArchiveQuery(new URL(request.url).searchParams), page: 1 };
  const feed = podcastFeed({
    title: t("archive.feed.podcastTitle", { siteName }),
    description: t("archive.feed.podcastDescription"),
    ...{ siteName, baseUrl, locale },
    feedUrl: `${baseUrl}${archivePath("/archive/podcast.xml", query)}`,
    episodes: await findEpisodes({ wish: toRecordWish(query), baseUrl }),
  });
  return new Response(feed, {
    headers: {
      "Content-Type": "application/rss+xml; charset=utf-8",
      // A refusal is to reach podcast apps soon.
      "Cache-Control": "public, max-age=300",
      Vary: "Cookie, Accept-Language",
      "Access-Control-Allow-Origin": "*",
      "X-Robots-Tag": "noindex",
    },
  });
}
