import { type ListingCardView, toCardView } from "~/domain/directory/listing-card-view";
import { isThemeKey, type ThemeKey } from "~/domain/directory/vocabulary";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { isDomainError } from "~/shared/domain-error";
import { EMPTY_MAP_QUERY, type MapQuery, mapPath } from "./map-query";
import { searchListings } from "./search-listings.server";

const SHOWN = 6;
const ROLES_SHOWN = 2;

type Asked = { hostCode: string; themes: readonly string[]; scope: SearchScope; now: Date };

/**
 * What a town has on some themes: roles and activities first, then places. null without a theme; `cards` null when no
 * search engine answers; `more`: the map with the same question.
 */
export async function findRelatedListings(
  asked: Asked,
): Promise<{ cards: ListingCardView[] | null; more: string } | null> {
  const themes = relatedThemes(asked.themes);
  if (themes.length === 0) return null;
  const query: MapQuery = { ...EMPTY_MAP_QUERY, themes, municipalities: [asked.hostCode], perPage: SHOWN };
  const more = mapPath({ ...query, perPage: EMPTY_MAP_QUERY.perPage });
  try {
    const [doing, places] = await Promise.all([
      findCards({ ...query, kinds: ["role", "activity"], perPage: ROLES_SHOWN }, asked),
      findCards({ ...query, kinds: ["resource"] }, asked),
    ]);
    return { cards: [...doing, ...places].slice(0, SHOWN), more };
  } catch (error) {
    if (isDomainError(error) && error.reason === "unavailable") return { cards: null, more };
    throw error;
  }
}

/** Toilets and AED (living) fill no list that has another theme. */
function relatedThemes(themes: readonly string[]): ThemeKey[] {
  const known = themes.filter(isThemeKey);
  return known.length > 1 ? known.filter((theme) => theme !== "living") : known;
}

async function findCards(query: MapQuery, { scope, now }: Asked): Promise<ListingCardView[]> {
  const { hits } = await searchListings({ scope, query, now, facets: [] });
  return hits.map((hit) => toCardView(hit, now));
}
