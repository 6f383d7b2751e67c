/** How long an alias is kept: twelve months from the last renewal, and never deleted without a warning. */
import { addDays, type DateKey, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";

export const KEEP_MONTHS = 12;
/** Its owner is told this long before it is deleted; later when the site stood still for a while. */
export const REMIND_DAYS = 30;

/** Until when an alias made or renewed now is kept: the beginning of the same Tokyo day, twelve months on. */
export function keepUntilFrom(now: Date): Date {
  return startOfTokyoDate(addMonths(tokyoDateKey(now), KEEP_MONTHS));
}

/** Whose owners are to be told now: aliases kept until this instant or before. */
export function remindUntil(now: Date): Date {
  return startOfTokyoDate(addDays(tokyoDateKey(now), REMIND_DAYS));
}

/** An alias whose time has come is deleted when its owner was told before this instant. */
export function toldBefore(now: Date): Date {
  return startOfTokyoDate(addDays(tokyoDateKey(now), 1 - REMIND_DAYS));
}

/** The Tokyo day on which an alias is deleted, when its owner is told now. */
export function deletedOn(keepUntil: Date, now: Date): DateKey {
  const earliest = addDays(tokyoDateKey(now), REMIND_DAYS);
  const end = tokyoDateKey(keepUntil);
  return end < earliest ? earliest : end;
}

/** 29 February and the like become the last day of the shorter month. */
function addMonths(day: DateKey, months: number): DateKey {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
