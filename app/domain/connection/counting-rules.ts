/** What of the つなぎ may be counted, for whom, and over which time. */
import type { Actor } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import { addDays, type DateKey, tokyoDateKey } from "~/shared/dates";
import { hideSmallCells } from "~/shared/hide-small-cells";

/** Fewer people than this are never told as a number. */
export const SMALLEST_COUNTED = 5;
/** A town with fewer aliases, or fewer professionals who keep them, is not counted at all. */
export const LEAST_ALIASES = 5;
export const LEAST_PROFESSIONALS = 3;
export const COUNTED_MONTHS = 12;

/** null: kept back, because it is small or a small one could be computed from it. */
export type ShownCount = number | null;

/** Officers of the municipality; of a designated city those also count its wards. */
export function canSeeCounts(actor: Actor, municipalityCode: string): boolean {
  return canActAsOfficer(actor, municipalityCode);
}

export function isEnoughToCount(town: { aliases: number; professionals: number }): boolean {
  return town.aliases >= LEAST_ALIASES && town.professionals >= LEAST_PROFESSIONALS;
}

/**
 * A ward counts with its designated city: with both, the city without its wards could be computed. few: too few aliases or
 * professionals.
 */
export type NotCounted = "ward" | "few";

/** Tokyo days, both counted; months are YYYY-MM. */
export type CountPeriod = { from: DateKey; to: DateKey; months: string[] };

/**
 * The twelve whole months before the present one. Nothing of the present month: what is new today could be told from
 * yesterday's numbers.
 */
export function countPeriod(now: Date): CountPeriod {
  const [year = 0, month = 0] = tokyoDateKey(now).split("-").map(Number);
  const monthAt = (offset: number) => new Date(Date.UTC(year, month - 1 + offset, 1)).toISOString().slice(0, 7);
  const months = Array.from({ length: COUNTED_MONTHS }, (_, index) => monthAt(index - COUNTED_MONTHS));
  return { from: `${months[0]}-01`, to: addDays(`${monthAt(0)}-01`, -1), months };
}

/** A number that stands alone: nothing it could be computed from is shown. */
export function showAlone(count: number): ShownCount {
  return count < SMALLEST_COUNTED ? null : count;
}

/** A whole and a part of it: the part is shown only when what is left of the whole is not small either. */
export function showPart(whole: number, part: number): { whole: ShownCount; part: ShownCount } {
  if (whole < SMALLEST_COUNTED) return { whole: null, part: null };
  const table = { cells: [[part, whole - part]], shownTotals: [false, false] };
  const [[isHidden = true] = []] = hideSmallCells(table, SMALLEST_COUNTED);
  return { whole, part: isHidden ? null : part };
}
