/** Where something was looked for and not found, beside where listings are. Pure. */
import type { GapTheme } from "~/domain/connection/gap-counts";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { distanceMeters, type LatLng } from "~/shared/geo";
import type { StaticMapView } from "./static-map";

/** `place`: the 町字 nearest to the middle of the cell, null when none is known. */
export type GapCell = { cell: string; place: string | null; count: number };

export type GapGround = {
  /** Listings of the municipality by theme; one may stand in several. */
  listings: { theme: ThemeKey; count: number }[];
  /** Listings of the theme on the map, those without a place left out. */
  onMap: number;
  cells: GapCell[];
  map: StaticMapView;
};

/** The theme that is asked for when it is one, else the one most people looked for, else the first. */
export function chooseGapTheme(gaps: readonly GapTheme[], asked: string | null): ThemeKey {
  const named = gaps.flatMap(({ theme, count }) => (theme === null ? [] : [{ theme, count: count ?? 0 }]));
  const wished = named.find(({ theme }) => theme === asked);
  if (wished) return wished.theme;
  const [most] = named.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return most?.theme ?? THEME_KEYS[0];
}

export function nearestName(places: readonly (LatLng & { name: string })[], middle: LatLng): string | null {
  let best: { name: string; meters: number } | null = null;
  for (const place of places) {
    const meters = distanceMeters(place, middle);
    if (!best || meters < best.meters) best = { name: place.name, meters };
  }
  return best?.name ?? null;
}
