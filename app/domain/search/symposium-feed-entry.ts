import type { FeedEntry } from "~/domain/subscription/atom-feed";
import { formatSpan } from "~/i18n/format-moment";
import type { Locale } from "~/i18n/messages";
import type { SymposiumCard } from "./symposium-card";

/** A symposium as an entry of a feed: when and where it is comes first. */
export function toFeedEntry(card: SymposiumCard, locale: Locale): FeedEntry {
  const place = [card.hostName, card.venueName].filter(Boolean).join(" / ");
  return {
    id: card.id,
    kind: "symposium",
    name: card.title,
    summary: [formatSpan(card, locale), place, card.subtitle].filter(Boolean).join(" — "),
    addedAt: new Date(card.publishedAt),
    changedAt: new Date(card.changedAt),
    credit: null,
  };
}
