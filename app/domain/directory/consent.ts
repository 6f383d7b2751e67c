/** Consent of a person to be listed, or to show a photo: for a stated purpose, until a date. */
import { type DateKey, daysBetween, isDateKey } from "~/shared/dates";

export const CONSENT_KINDS = ["listing", "photo"] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** `endsOn` is the Tokyo date on whose morning the listing is hidden. `purpose` is the text as it was agreed to. */
export type ConsentInput = { purpose: string; endsOn: DateKey };

/** Longer than this nobody remembers having agreed. */
export const CONSENT_MAX_DAYS = 2 * 366;
export const RENEWAL_DAYS_BEFORE = 30;

/** Twelve months on: the same day of the next year (28 February for a leap day). */
export function defaultConsentEnd(today: DateKey): DateKey {
  const year = Number(today.slice(0, 4)) + 1;
  return today.endsWith("-02-29") ? `${year}-02-28` : `${year}${today.slice(4)}`;
}

export type ConsentEndProblem = "notADate" | "past" | "tooFar";

/** Null when a consent may end on this date. */
export function problemOfConsentEnd(endsOn: string, today: DateKey): ConsentEndProblem | null {
  if (!isDateKey(endsOn)) return "notADate";
  const days = daysBetween(today, endsOn);
  if (days < 1) return "past";
  return days > CONSENT_MAX_DAYS ? "tooFar" : null;
}
