import type { MapQuery } from "~/domain/search/map-query";
import type { Locale } from "~/i18n/messages";
import type { FeedEntry } from "./atom-feed";
import { describeSearch } from "./describe-search.server";
import { findChanges } from "./find-changes.server";
import { subscribedSearch } from "./subscribed-query";

export const FEED_ENTRIES = 50;

/** The 50 public listings of a search that changed last, and the search in words. */
export async function getListingFeed(options: {
  query: MapQuery;
  locale: Locale;
  now: Date;
}): Promise<{ label: string; search: string; entries: FeedEntry[] }> {
  const { query, locale, now } = options;
  const search = subscribedSearch(query);
  const { listings } = await findChanges({ search, limit: FEED_ENTRIES, now });
  return { label: describeSearch(query, locale), search, entries: listings };
}
