/** A municipality's page: what it shows and what is missing there. Pure. */
import { LISTING_KINDS, type ListingKind } from "~/domain/directory/listing";
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import type { MunicipalityKind } from "~/domain/municipality/municipality";
import { distanceMeters, type LatLng } from "~/shared/geo";
import type { CircleView } from "./circle";
import type { StaticMapView } from "./static-map";

/** A municipality as a list of areas shows it. */
export type AreaItem = {
  code: string;
  name: string;
  kana: string;
  prefecture: string;
  kind: MunicipalityKind;
  count: number;
};

export type AreaSource = {
  id: string;
  name: string;
  publisher: string;
  licenceId: string;
  creditLine: string;
  url: string | null;
  count: number;
};

/** A 町字 with the distance to the nearest 居場所; null when there is none within reach of the search. */
export type FarTown = { name: string; distanceMeters: number | null };

export type AreaMissing = {
  themes: ThemeKey[];
  kinds: ListingKind[];
  /** 町字 farther than FAR_METERS from any 居場所, farthest first, at most FAR_TOWNS of `farCount`; of `townCount` in all. */
  farTowns: FarTown[];
  farCount: number;
  townCount: number;
};

export type AreaView = {
  area: AreaItem & { url: string | null; lat: number; lng: number };
  parent: AreaItem | null;
  wards: AreaItem[];
  nearby: AreaItem[];
  total: number;
  themes: { theme: ThemeKey; count: number }[];
  kinds: { kind: ListingKind; count: number }[];
  /** Of those that are no samples (`of`), how many were confirmed within a year; null when there is none. */
  confirmed: { count: number; of: number } | null;
  recentlyConfirmed: ListingCardView[];
  newest: ListingCardView[];
  missing: AreaMissing;
  circle: CircleView;
  map: StaticMapView;
  sources: AreaSource[];
};

/** A 居場所 farther away than this is out of reach on foot: about half an hour. */
export const FAR_METERS = 2_000;
export const FAR_TOWNS = 8;

export function countsInOrder<T extends string>(
  keys: readonly T[],
  counts: readonly { value: string; count: number }[] = [],
): { key: T; count: number }[] {
  const known = new Map(counts.map(({ value, count }) => [value, count]));
  return keys.map((key) => ({ key, count: known.get(key) ?? 0 }));
}

/** Themes and kinds without a listing, and 町字 far from every 居場所. */
export function findMissing(facts: {
  themes: readonly { value: string; count: number }[];
  kinds: readonly { value: string; count: number }[];
  towns: readonly (LatLng & { name: string })[];
  gatherings: readonly LatLng[];
}): AreaMissing {
  const far = facts.towns
    .map((town) => ({ name: town.name, distanceMeters: nearestMeters(town, facts.gatherings) }))
    .filter((town) => town.distanceMeters === null || town.distanceMeters > FAR_METERS)
    .sort(
      (a, b) => (b.distanceMeters ?? Infinity) - (a.distanceMeters ?? Infinity) || a.name.localeCompare(b.name, "ja"),
    );
  return {
    themes: THEME_KEYS.filter((theme) => !facts.themes.some(({ value, count }) => value === theme && count > 0)),
    kinds: LISTING_KINDS.filter((kind) => !facts.kinds.some(({ value, count }) => value === kind && count > 0)),
    farTowns: far.slice(0, FAR_TOWNS),
    farCount: far.length,
    townCount: facts.towns.length,
  };
}

function nearestMeters(from: LatLng, points: readonly LatLng[]): number | null {
  let nearest: number | null = null;
  for (const point of points) {
    const meters = distanceMeters(from, point);
    if (nearest === null || meters < nearest) nearest = meters;
  }
  return nearest === null ? null : Math.round(nearest);
}

/** The `limit` nearest by main office, itself and its own parts left out. */
export function nearestAreas<T extends LatLng & { code: string; parentCode: string | null; kind: MunicipalityKind }>(
  area: T,
  all: readonly T[],
  limit: number,
): T[] {
  return all
    .filter((one) => one.code !== area.code && one.kind !== "prefecture" && one.kind !== "ward")
    .filter((one) => one.code !== area.parentCode)
    .map((one) => ({ one, meters: distanceMeters(area, one) }))
    .sort((a, b) => a.meters - b.meters)
    .slice(0, limit)
    .map(({ one }) => one);
}
