import type { ListingCard, ListingKind } from "~/domain/directory/listing";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { themeTerms } from "~/domain/directory/vocabulary-terms";
import { findPlaces } from "~/gateways/geocoder/geocoder.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import type { Locale } from "~/i18n/messages";
import { normalise } from "~/shared/japanese-text";

export type Suggestions = {
  listings: { id: string; kind: ListingKind; name: string; address: string | null }[];
  places: { label: string; lat: number; lng: number; municipalityCode: string | null }[];
  themes: { key: ThemeKey; label: string }[];
};

const LIMITS = { listings: 6, places: 4, themes: 3 };

/** What a half-typed text may mean: listings by name, places, themes. Empty for an empty text. */
export async function suggestListings(options: {
  scope: SearchScope;
  text: string;
  locale: Locale;
}): Promise<Suggestions> {
  const { scope, text, locale } = options;
  if (!text) return { listings: [], places: [], themes: [] };
  const [hits, places] = await Promise.all([
    searchEngines().suggest({ scope, text, limit: LIMITS.listings }),
    findPlaces(text, { limit: LIMITS.places }),
  ]);
  return {
    listings: hits.map((hit) => {
      const { id, kind, name, address } = hit.card as unknown as ListingCard;
      return { id, kind, name, address };
    }),
    places: places.map(({ label, lat, lng, municipalityCode }) => ({ label, lat, lng, municipalityCode })),
    themes: themesLike(text, locale),
  };
}

function themesLike(text: string, locale: Locale): Suggestions["themes"] {
  const wanted = normalise(text);
  if (!wanted) return [];
  return THEME_KEYS.filter((key) => {
    const { label, kana, synonyms } = themeTerms[key];
    return [label.ja, label.en, kana, ...synonyms].some((word) => normalise(word).includes(wanted));
  })
    .slice(0, LIMITS.themes)
    .map((key) => ({ key, label: themeTerms[key].label[locale] }));
}
