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

/** What an officer may choose for a single listing, in days. */
export const CHECK_INTERVAL_CHOICES = [30, 90, 180, 365] as const;

/** A check that is due within these days stands on the call list already. */
export const DUE_SOON_DAYS = 30;

type Checked = {
  kind: ListingKind;
  /** null = the interval of its kind. */
  checkIntervalDays: number | null;
};

/**
 * Reads the form value of an interval: "" = the interval of the kind (null), else one of the choices. undefined when it is
 * neither.
 */
export function readCheckInterval(typed: unknown): number | null | undefined {
  if (typed === "") return null;
  return CHECK_INTERVAL_CHOICES.find((days) => String(days) === typed);
}

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
