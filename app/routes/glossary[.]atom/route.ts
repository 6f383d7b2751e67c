import type { LoaderFunctionArgs } from "@remix-run/node";
import { findGlossaryNews, type GlossaryNews } from "~/domain/glossary/find-glossary-news.server";
import { atomFeed, type FeedEntry } from "~/domain/subscription/atom-feed";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";

const ENTRIES = 50;

/** The newest words and columns for feed readers. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const locale = getLocale(request);
  const { siteName, baseUrl } = siteFacts();
  const news = await findGlossaryNews({ limit: ENTRIES });
  const feed = atomFeed({
    ...{ things: "glossary" as const, siteName, baseUrl, locale, search: "" },
    title: translatorFor(locale)("glossary.feedTitle", { siteName }),
    entries: news.map(toEntry),
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

function toEntry(news: GlossaryNews): FeedEntry {
  const { kind, addedAt, changedAt } = news;
  if (news.kind === "term") {
    const { id, word, plain } = news.term;
    return { id, kind, name: word, summary: plain, addedAt, changedAt, credit: null };
  }
  const { id, title, author, series } = news.column;
  const summary = [series, author].filter(Boolean).join(" — ");
  return { id: `columns/${id}`, kind, name: title, summary, addedAt, changedAt, credit: null };
}
