import type { ListingCard, ListingKind } from "~/domain/directory/listing";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import type { LatLng } from "~/shared/geo";
import { type CircleHit, type CircleView, type FigureSize, toSectors, withDrawnRows } from "./circle";
import { layoutCircle } from "./circle-layout";
import { ringsFor } from "./circle-scale";

/** Hits of one request, and requests for one circle: what lies beyond is not counted (`countIsExact` is false then). */
const HITS_PER_PAGE = 1_000;
const MAX_PAGES = 3;

export type CircleWish = {
  scope: SearchScope;
  center: LatLng;
  placeLabel?: string | null;
  themes?: ThemeKey[];
  kinds?: ListingKind[];
  radiusMeters: number;
  /** Figures to lay out; default wide and phone. */
  sizes?: FigureSize[];
};

/**
 * The circle round a place: everything with a position within the radius, by main theme and ring, with its figures laid
 * out. Throws DomainError("unavailable") when no engine answers.
 */
export async function findCircle(wish: CircleWish): Promise<CircleView> {
  const { center, radiusMeters, themes = [], kinds = [], sizes = ["wide", "phone"] } = wish;
  const { hits, total } = await nearestHits(wish);
  const rings = ringsFor(radiusMeters);
  const sectors = toSectors(hits, radiusMeters, themes);
  const drawings = Object.fromEntries(sizes.map((size) => [size, layoutCircle(sectors, rings, size)]));
  return {
    center: { lat: center.lat, lng: center.lng },
    placeLabel: wish.placeLabel ?? null,
    radiusMeters,
    themes,
    kinds,
    rings,
    total,
    countIsExact: hits.length >= total,
    sectors: withDrawnRows(sectors, Object.values(drawings)),
    drawings,
  };
}

async function nearestHits(wish: CircleWish): Promise<{ hits: CircleHit[]; total: number }> {
  const hits: CircleHit[] = [];
  let total = 0;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const result = await searchEngines().search({
      scope: wish.scope,
      filters: filtersOf(wish),
      near: { ...wish.center, radiusMeters: wish.radiusMeters },
      sort: "distance",
      page,
      perPage: HITS_PER_PAGE,
    });
    for (const { card, distanceMeters } of result.hits) {
      // The index holds cards as toSearchDocument made them.
      if (distanceMeters !== null) hits.push({ card: card as unknown as ListingCard, distanceMeters });
    }
    total = result.total;
    if (page * HITS_PER_PAGE >= total) break;
  }
  return { hits, total };
}

function filtersOf({ themes = [], kinds = [] }: CircleWish) {
  return { ...(themes.length > 0 && { theme: themes }), ...(kinds.length > 0 && { kind: kinds }) };
}
