/** 人々の輪 as a picture: which listings stand in which sector (theme) and band (distance). Pure. */
import type { ListingCard, ListingKind } from "~/domain/directory/listing";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import type { LatLng } from "~/shared/geo";
import type { CircleDrawing } from "./circle-drawing";
import type { FigureSize } from "./circle-figure-sizes";
import { bandOf, ringsFor } from "./circle-scale";

export type { FigureSize } from "./circle-figure-sizes";

/** Radii a visitor can choose, in metres. */
export const CIRCLE_RADII = [1_000, 2_000, 5_000, 10_000] as const;
export type CircleRadius = (typeof CIRCLE_RADII)[number];
export const DEFAULT_CIRCLE_RADIUS: CircleRadius = 10_000;

/** Rows kept of one band of one sector: what the largest figure could draw, and a little more for the table. */
const ROWS_PER_BAND = 8;

export type CircleRow = {
  id: string;
  kind: ListingKind;
  name: string;
  theme: ThemeKey;
  distanceMeters: number;
  address: string | null;
  serviceType: string | null;
  isSample: boolean;
};

/**
 * One theme of the circle. `count` is everything within the radius; `bandCounts` the same by ring, inside first.
 * `rows` are the nearest of each band, nearest first: never more than the figure and its table show.
 */
export type CircleSector = { theme: ThemeKey; count: number; bandCounts: number[]; rows: CircleRow[] };

/**
 * `countIsExact` is false when there was more within the radius than was read. Rings in metres, inside first. `themes` and
 * `kinds` are what was asked for; empty = all.
 */
export type CircleView = {
  center: LatLng;
  /** The place in words; null when only its position is known. */
  placeLabel: string | null;
  radiusMeters: number;
  themes: ThemeKey[];
  kinds: ListingKind[];
  rings: number[];
  total: number;
  countIsExact: boolean;
  sectors: CircleSector[];
  drawings: Partial<Record<FigureSize, CircleDrawing>>;
};

/** What the circle must know of a listing. */
export type CircleCard = Pick<ListingCard, "id" | "kind" | "name" | "themes" | "address" | "serviceType" | "isSample">;
export type CircleHit = { card: CircleCard; distanceMeters: number };

const NONE: ReadonlySet<string> = new Set();

/** The theme a listing stands under: its main one, or the first of those asked for. Null when it has none. */
export function sectorThemeOf(card: Pick<ListingCard, "themes">, wanted: readonly ThemeKey[]): ThemeKey | null {
  const asked = wanted.length > 0 ? card.themes.find((theme) => wanted.includes(theme)) : undefined;
  return asked ?? card.themes[0] ?? null;
}

/**
 * Groups hits by theme and ring. All eight sectors come back, in the order of the circle; their rows nearest first, but
 * those of `first` before all others, so that they are never the ones for which there is no room.
 */
export function toSectors(
  hits: readonly CircleHit[],
  radiusMeters: number,
  wanted: readonly ThemeKey[] = [],
  first: ReadonlySet<string> = NONE,
): CircleSector[] {
  const rings = ringsFor(radiusMeters);
  const sectors = new Map<ThemeKey, CircleSector>(
    THEME_KEYS.map((theme) => [theme, { theme, count: 0, bandCounts: rings.map(() => 0), rows: [] }]),
  );
  const isLater = ({ card }: CircleHit) => Number(!first.has(card.id));
  const ordered = [...hits].sort(
    (a, b) => isLater(a) - isLater(b) || a.distanceMeters - b.distanceMeters || compareIds(a.card.id, b.card.id),
  );
  for (const hit of ordered) {
    const theme = sectorThemeOf(hit.card, wanted);
    const sector = theme && sectors.get(theme);
    if (!sector) continue;
    const band = bandOf(hit.distanceMeters, rings);
    const inBand = (sector.bandCounts[band] ?? 0) + 1;
    sector.bandCounts[band] = inBand;
    sector.count += 1;
    if (inBand <= ROWS_PER_BAND) sector.rows.push(toRow(hit, sector.theme));
  }
  return [...sectors.values()];
}

/** Only the rows that some drawing has a mark for: the rest would be sent to the browser for nothing. */
export function withDrawnRows(sectors: readonly CircleSector[], drawings: readonly CircleDrawing[]): CircleSector[] {
  const drawn = new Set(drawings.flatMap(({ marks }) => marks.map(({ id }) => id)));
  return sectors.map((sector) => ({ ...sector, rows: sector.rows.filter((row) => drawn.has(row.id)) }));
}

function toRow({ card, distanceMeters }: CircleHit, theme: ThemeKey): CircleRow {
  const { id, kind, name, address, serviceType, isSample } = card;
  return { id, kind, name, theme, distanceMeters, address, serviceType, isSample };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
