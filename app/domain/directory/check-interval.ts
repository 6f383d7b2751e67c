/** How often a listing must be looked at again. The rule in words: docs/freshness.md. */
import { addDays, type DateKey, daysBetween, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import type { ListingKind } from "./listing";

/** A desk stays where it is for long; a role is small and soon over. */
export const CHECK_INTERVAL_DAYS: Record<ListingKind, number> = {
  resource: 365,
  activity: 180,
  role: 90,
  person: 180,
};

/** What an officer may choose for a single listing. */
export const CHECK_INTERVAL_LIMITS = { minDays: 7, maxDays: 730 };

/** A check that is due within these days stands on the call list already. */
export const DUE_SOON_DAYS = 30;

type Checked = {
  kind: ListingKind;
  /** null = the interval of its kind. */
  checkIntervalDays: number | null;
};

/** Days between two checks of this listing. */
export function checkIntervalOf({ kind, checkIntervalDays }: Checked): number {
  return checkIntervalDays ?? CHECK_INTERVAL_DAYS[kind];
}

/** When a listing that was confirmed (or came in) at `from` must be looked at again: the start of a day in Tokyo. */
export function nextCheckAfter(from: Date, listing: Checked): Date {
  return startOfTokyoDate(addDays(tokyoDateKey(from), checkIntervalOf(listing)));
}

/**
 * When a listing is due: the date that is kept, else counted from its last confirmation, else from the day it came in.
 */
export function checkDueAt(
  listing: Checked & { nextCheckAt: Date | null; confirmedAt: Date | null; createdAt: Date },
): Date {
  return listing.nextCheckAt ?? nextCheckAfter(listing.confirmedAt ?? listing.createdAt, listing);
}

/** Whether the time for the check is past: from the day after the date it was due on. */
export function isCheckOverdue(dueOn: DateKey, today: DateKey): boolean {
  return daysBetween(dueOn, today) > 0;
}
