import { LISTING_KINDS, type ListingCard } from "~/domain/directory/listing";
import { toCardView } from "~/domain/directory/listing-card-view";
import { THEME_KEYS } from "~/domain/directory/vocabulary";
import { allMunicipalities, municipalityByCode, wardsOf } from "~/domain/municipality/find-municipalities.server";
import type { Municipality } from "~/domain/municipality/municipality";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { IndexResult, IndexSort, SearchScope } from "~/gateways/search-index/search-engine.server";
import type { LatLng } from "~/shared/geo";
import { type AreaCounts, countByArea, toAreaItem } from "./area-counts.server";
import { areaBox, townsOf } from "./area-ground.server";
import { type AreaView, countsInOrder, findMissing, nearestAreas } from "./area-view";
import { DEFAULT_CIRCLE_RADIUS } from "./circle";
import { confirmedShare } from "./confirmed-share.server";
import { findAreaSources } from "./find-area-sources.server";
import { findCircle } from "./find-circle.server";
import type { StaticMapPin } from "./static-map";
import { staticMapView } from "./static-map-view.server";

/** Listings of an area that are read for its map. */
const READ_LIMIT = 1_000;
const CARDS_SHOWN = 6;
const NEARBY_SHOWN = 8;

type Asked = { scope: SearchScope; code: string };

/**
 * Everything on a municipality's page; wards count to their designated city. Throws DomainError("unavailable") when no
 * engine answers.
 */
export async function findArea(options: {
  scope: SearchScope;
  municipality: Municipality;
  now: Date;
}): Promise<AreaView> {
  const { scope, municipality, now } = options;
  const asked = { scope, code: municipality.code };
  const wards = wardsOf(municipality.code);
  const codes = [municipality.code, ...wards.map(({ code }) => code)];
  const [counts, confirmed, newest, gatherings, circle, sources, share] = await Promise.all([
    countByArea(scope),
    searchArea(asked, "confirmed", READ_LIMIT),
    searchArea(asked, "newest", 2 * CARDS_SHOWN),
    gatheringPoints(scope, codes),
    findCircle({ scope, center: municipality, placeLabel: municipality.name, radiusMeters: DEFAULT_CIRCLE_RADIUS }),
    findAreaSources(codes),
    confirmedShare({ scope, codes, now }),
  ]);
  const cards = cardsOf(confirmed);
  const { theme: themes = [], kind: kinds = [] } = confirmed.facets;
  const recent = cards.filter((card) => card.confirmedOn !== null).slice(0, CARDS_SHOWN);
  const shown = (some: ListingCard[]) => some.slice(0, CARDS_SHOWN).map((card) => toCardView({ card }, now));
  return {
    ...placesAround(municipality, wards, counts),
    total: confirmed.total,
    themes: countsInOrder(THEME_KEYS, themes).map(({ key: theme, count }) => ({ theme, count })),
    kinds: countsInOrder(LISTING_KINDS, kinds).map(({ key: kind, count }) => ({ kind, count })),
    confirmed: share,
    recentlyConfirmed: shown(recent),
    newest: shown(cardsOf(newest).filter((card) => !recent.some(({ id }) => id === card.id))),
    missing: findMissing({ themes, kinds, towns: townsOf(codes, areaBox(municipality, codes)), gatherings }),
    circle,
    map: await staticMapView({
      box: areaBox(municipality, codes),
      size: "area",
      pins: cards.flatMap(toPin),
      highlight: codes,
    }),
    sources,
  };
}

function placesAround(municipality: Municipality, wards: Municipality[], counts: AreaCounts) {
  const { url, lat, lng, parentCode } = municipality;
  const parent = parentCode ? municipalityByCode(parentCode) : null;
  return {
    area: { ...toAreaItem(municipality, counts), url, lat, lng },
    parent: parent && toAreaItem(parent, counts),
    wards: wards.map((ward) => toAreaItem(ward, counts)),
    nearby: nearestAreas(municipality, allMunicipalities(), NEARBY_SHOWN).map((one) => toAreaItem(one, counts)),
  };
}

/** The index counts a ward's listings to its designated city, too. */
function searchArea({ scope, code }: Asked, sort: IndexSort, perPage: number): Promise<IndexResult> {
  return searchEngines().search({
    scope,
    filters: { municipality: [code] },
    sort,
    page: 1,
    perPage,
    facets: ["kind", "theme"],
  });
}

/** 居場所 in and around the area: one just over the border is near, too. */
async function gatheringPoints(scope: SearchScope, codes: string[]): Promise<LatLng[]> {
  const municipality = municipalityByCode(codes[0] ?? "");
  if (!municipality) return [];
  const result = await searchEngines().search({
    scope,
    filters: { theme: ["gathering"] },
    box: areaBox(municipality, codes, 0.03),
    page: 1,
    perPage: READ_LIMIT,
  });
  return cardsOf(result).flatMap(({ lat, lng }) => (lat !== null && lng !== null ? [{ lat, lng }] : []));
}

function cardsOf(result: IndexResult): ListingCard[] {
  // The index holds cards as toSearchDocument made them.
  return result.hits.map(({ card }) => card as unknown as ListingCard);
}

function toPin(card: ListingCard): StaticMapPin[] {
  const { id, name, kind, themes, lat, lng } = card;
  return lat === null || lng === null ? [] : [{ id, name, kind, theme: themes[0] ?? null, lat, lng }];
}
