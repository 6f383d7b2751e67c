/** The circle's scale: distance → ring, band and radius on paper; theme → angle. Pure. */
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import type { FigureMeasures } from "./circle-figure-sizes";

/** Distances a ring may stand at, in metres (1-2-5 series). */
const RING_STEPS = [20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000] as const;
const RINGS_DRAWN = 5;
/** The middle of the picture begins at the first ring's distance divided by this. */
const INNER_SHARE = 2.5;

/** The rings of a circle of this radius, inside first: 500 m, 1, 2, 5, 10 km for 10 km. */
export function ringsFor(radiusMeters: number): number[] {
  return RING_STEPS.filter((step) => step <= radiusMeters).slice(-RINGS_DRAWN);
}

/** Which band a distance falls in: 0 = inside the first ring. What lies beyond the last ring counts to the last band. */
export function bandOf(distanceMeters: number, rings: readonly number[]): number {
  const band = rings.findIndex((ring) => distanceMeters <= ring);
  return band < 0 ? rings.length - 1 : band;
}

/** Log scale between the edge of the middle (`inner`) and the outer ring (`outer`), in the picture's units. */
export function radiusScale(rings: readonly number[], inner: number, outer: number): (meters: number) => number {
  const from = (rings[0] ?? 1) / INNER_SHARE;
  const to = rings.at(-1) ?? from * 10;
  const span = Math.log(to / from);
  return (meters) => {
    const share = Math.log(Math.max(from, Math.min(to, meters)) / from) / span;
    return inner + (outer - inner) * share;
  };
}

export const SECTOR_RADIANS = (2 * Math.PI) / THEME_KEYS.length;

/** Middle of a theme's sector, radians clockwise from the top. */
export function sectorAngle(theme: ThemeKey): number {
  return THEME_KEYS.indexOf(theme) * SECTOR_RADIANS;
}

/** How far the tinted ground reaches: a little beyond the last ring. */
export function groundRadius(measures: FigureMeasures): number {
  return measures.outer + measures.markHalf + 5;
}

/** 500 m, 2 km. */
export function ringLabel(meters: number): string {
  return meters < 1_000 ? `${meters} m` : `${meters / 1_000} km`;
}
