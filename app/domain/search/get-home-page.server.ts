import { type ListingCardView, toCardView } from "~/domain/directory/listing-card-view";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import { currentCode, municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { Municipality } from "~/domain/municipality/municipality";
import { db } from "~/gateways/db.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import type { LatLng } from "~/shared/geo";
import { type CircleView, DEFAULT_CIRCLE_RADIUS } from "./circle";
import { findCircle } from "./find-circle.server";
import { EMPTY_MAP_QUERY, type MapQuery } from "./map-query";
import type { ListingHit } from "./search-answer";
import { searchListings } from "./search-listings.server";

const CARDS = 4;

export type HomePage = {
  /** The municipality whose circle and lists are shown; null when the code is no municipality of today. */
  region: { code: string; name: string } | null;
  circle: CircleView;
  /** In the order of their numbers. */
  themes: { theme: ThemeKey; count: number }[];
  /** Those that do not stand under `confirmed`. */
  newest: ListingCardView[];
  confirmed: ListingCardView[];
  /** Of the whole site. `changedOn` is the Tokyo date of the last change of a public listing. */
  whole: { total: number; municipalities: number; changedOn: DateKey | null };
};

type HomeWish = {
  scope: SearchScope;
  regionCode: string;
  near: (LatLng & { label: string | null }) | null;
  now: Date;
};

/** What the first page shows of a region. Throws DomainError("unavailable") when no engine answers. */
export async function getHomePage({ scope, regionCode, near, now }: HomeWish): Promise<HomePage> {
  const region = municipalityByCode(currentCode(regionCode) ?? regionCode);
  const inRegion: MapQuery = { ...EMPTY_MAP_QUERY, municipalities: region ? [region.code] : [], perPage: CARDS };
  const find = (query: MapQuery) => searchListings({ scope, query, now, facets: ["theme"] });
  const [circle, newest, confirmed, whole] = await Promise.all([
    regionCircle(scope, region, near),
    find({ ...inRegion, sort: "newest", perPage: 2 * CARDS }),
    find({ ...inRegion, sort: "confirmed", trusts: ["municipality", "operator"] }),
    findWhole(scope, now),
  ]);
  const toView = (hit: ListingHit) => toCardView({ card: hit.card }, now);
  const isShown = (hit: ListingHit) => confirmed.hits.some(({ card }) => card.id === hit.card.id);
  return {
    region: region && { code: region.code, name: region.name },
    circle,
    themes: (newest.facets.theme ?? []).map(({ value, count }) => ({ theme: value as ThemeKey, count })),
    newest: newest.hits
      .filter((hit) => !isShown(hit))
      .slice(0, CARDS)
      .map(toView),
    confirmed: confirmed.hits.map(toView),
    whole,
  };
}

/** 東京都庁: the middle when the region is no municipality and no place was given. */
const LAST_RESORT = { lat: 35.6896, lng: 139.6917, label: "東京都庁" };

function regionCircle(scope: SearchScope, region: Municipality | null, near: HomeWish["near"]): Promise<CircleView> {
  const middle = near ?? (region ? { lat: region.lat, lng: region.lng, label: region.name } : LAST_RESORT);
  return findCircle({
    scope,
    center: { lat: middle.lat, lng: middle.lng },
    placeLabel: middle.label,
    radiusMeters: DEFAULT_CIRCLE_RADIUS,
    sizes: ["compact", "phone"],
  });
}

async function findWhole(scope: SearchScope, now: Date): Promise<HomePage["whole"]> {
  const query = { ...EMPTY_MAP_QUERY, perPage: 1 };
  const [{ total, facets }, last] = await Promise.all([
    searchListings({ scope, query, now, facets: ["municipality"] }),
    db().listing.aggregate({ _max: { updatedAt: true }, where: { status: "published", visibility: "public" } }),
  ]);
  return {
    total,
    municipalities: facets.municipality?.length ?? 0,
    changedOn: last._max.updatedAt ? tokyoDateKey(last._max.updatedAt) : null,
  };
}
