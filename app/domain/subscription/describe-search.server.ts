import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import type { MapQuery } from "~/domain/search/map-query";
import type { Locale } from "~/i18n/messages";
import { translatorFor } from "~/i18n/messages-of.server";

/** Search words go into a mail that anyone can have sent to anyone: too short for a message, no address, no link. */
const WORDS_MAX = 20;
const NOT_WORDS = /[^\p{L}\p{N}\s・ー]+/gu;
const NAMED_MUNICIPALITIES = 2;

/** A search in a few words: 焼津市・役割・「畑」. */
export function describeSearch(query: MapQuery, locale: Locale): string {
  const t = translatorFor(locale);
  const parts: string[] = [];
  const place = query.near ? query.near.label : query.place || null;
  if (place) parts.push(t("subscription.label.near", { place: plainWords(place) }));
  else if (query.near) parts.push(t("subscription.label.nearHere"));
  for (const code of query.municipalities.slice(0, NAMED_MUNICIPALITIES)) {
    const municipality = municipalityByCode(code);
    parts.push(municipality ? fullName(municipality) : code);
  }
  for (const kind of query.kinds) parts.push(t(`listing.kind.${kind}`));
  for (const theme of query.themes.slice(0, 2)) parts.push(t(`listing.theme.${theme}`));
  const words = plainWords(query.text);
  if (words) parts.push(t("subscription.label.words", { text: words }));
  const more = countOf(query) - query.kinds.length;
  if (more > 0) parts.push(t("subscription.label.more", { count: more }));
  return parts.length > 0 ? parts.join("・") : t("subscription.label.everything");
}

/** Conditions that the words above leave out, with the kinds. */
function countOf(query: MapQuery): number {
  const lists = [query.kinds, query.targets, query.costs, query.barrierFree, query.trusts, query.reach];
  const listed = lists.reduce((sum, list) => sum + list.length, 0);
  const left = Math.max(0, query.municipalities.length - NAMED_MUNICIPALITIES) + Math.max(0, query.themes.length - 2);
  return listed + left + (query.openOn ? 1 : 0) + (query.box ? 1 : 0);
}

function plainWords(text: string): string {
  return [...text.replace(NOT_WORDS, " ").replace(/\s+/g, " ").trim()].slice(0, WORDS_MAX).join("");
}
