/** How long it takes on foot. A rule of thumb, since no routes are known here: docs/finding.md. */

/** The pace of house advertisements in Japan (不動産の表示に関する公正競争規約): 80 m a minute. */
export const WALK_METERS_PER_MINUTE = 80;
/** Streets are no straight lines: so much longer than the map's distance. */
export const WALK_DETOUR = 1.3;
/** Nobody is sent farther than this on foot. */
export const LONGEST_WALK_MINUTES = 60;

/** Whole minutes on foot for a straight distance in metres, at least 1. */
export function walkMinutes(straightMeters: number): number {
  return Math.max(1, Math.ceil((straightMeters * WALK_DETOUR) / WALK_METERS_PER_MINUTE));
}

/** How far, in straight metres, one gets on foot in so many minutes. */
export function walkReachMeters(minutes: number): number {
  return Math.floor((minutes * WALK_METERS_PER_MINUTE) / WALK_DETOUR);
}
