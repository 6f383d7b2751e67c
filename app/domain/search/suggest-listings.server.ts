import type { ListingCard, ListingKind } from "~/domain/directory/listing";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { themeTerms } from "~/domain/directory/vocabulary-terms";
import { findPlaces } from "~/gateways/geocoder/geocoder.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import type { Locale } from "~/i18n/messages";
import { normalise } from "~/shared/japanese-text";
import { EMPTY_MAP_QUERY, mapPath } from "./map-query";
import { siteWordsOfTheme } from "./site-synonyms.server";

/** One line under a search box; `url` is the path of the page it leads to. */
export type Suggestion = { label: string; kana: string | null; url: string } & (
  | { type: "listing"; id: string; kind: ListingKind; address: string | null }
  | { type: "place"; lat: number; lng: number; municipalityCode: string | null }
  | { type: "theme"; theme: ThemeKey }
);

const LIMITS = { listing: 6, place: 4, theme: 2 };

/** What a half-typed text may mean: themes, then listings by name, then places. Empty for an empty text. */
export async function suggestListings(options: {
  scope: SearchScope;
  text: string;
  locale: Locale;
}): Promise<Suggestion[]> {
  const { scope, text, locale } = options;
  if (!text) return [];
  const [hits, places] = await Promise.all([
    searchEngines().suggest({ scope, text, limit: LIMITS.listing }),
    findPlaces(text, { limit: LIMITS.place }),
  ]);
  return [
    ...themesLike(text, locale),
    ...hits.map((hit) => listingSuggestion(hit.card as unknown as ListingCard)),
    ...places.map(({ label, lat, lng, municipalityCode }): Suggestion => {
      const url = mapPath({ ...EMPTY_MAP_QUERY, near: { lat, lng, label } });
      return { type: "place", label, kana: null, url, lat, lng, municipalityCode };
    }),
  ];
}

function listingSuggestion({ id, kind, name, kana, address }: ListingCard): Suggestion {
  return { type: "listing", label: name, kana, url: `/listings/${id}`, id, kind, address };
}

function themesLike(text: string, locale: Locale): Suggestion[] {
  const wanted = normalise(text);
  if (!wanted) return [];
  const found = THEME_KEYS.filter((theme) => {
    const { label, kana, synonyms } = themeTerms[theme];
    const words = [label.ja, label.en, kana, ...synonyms, ...siteWordsOfTheme(theme)];
    return words.some((word) => normalise(word).includes(wanted));
  });
  return found.slice(0, LIMITS.theme).map((theme) => ({
    type: "theme",
    label: themeTerms[theme].label[locale],
    kana: locale === "ja" ? themeTerms[theme].kana : null,
    url: mapPath({ ...EMPTY_MAP_QUERY, themes: [theme] }),
    theme,
  }));
}
