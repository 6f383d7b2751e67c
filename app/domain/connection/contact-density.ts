import { addDays, type DateKey, daysBetween } from "~/shared/dates";

/** How far before and after a day its contacts are looked for. */
export const CONTACT_REACH_DAYS = 45;
export const MOST_CONTACT = 5;

const PER_DAYS = 30;
/** So that one contact on the very first day does not look like one every few days. */
const LEAST_MASS = 30;

/**
 * How dense the contact was on a day, as days with contact in 30 days: 1 is about once a month, 4.3 once a week.
 * A day with contact counts fully on that day and less and less up to 45 days before and after; several contacts of one
 * day count once. Where the window reaches over the beginning or over today only what lies inside is expected. At most 5.
 */
export function contactDensity(
  contactDays: readonly DateKey[],
  options: { on: DateKey; from: DateKey; until: DateKey },
): number {
  const { on, from, until } = options;
  const sum = [...new Set(contactDays)]
    .map((day) => weightAt(daysBetween(on, day)))
    .reduce((total, weight) => total + weight, 0);
  if (sum === 0) return 0;
  return Math.min(MOST_CONTACT, (PER_DAYS * sum) / massBetween(daysBetween(on, from), daysBetween(on, until)));
}

function weightAt(days: number): number {
  return Math.max(0, 1 - Math.abs(days) / CONTACT_REACH_DAYS);
}

/** What contact on every day from `from` to `until` would weigh; both in days from the middle. */
function massBetween(from: number, until: number): number {
  const upTo = (days: number) => {
    const far = Math.min(Math.max(days, 0), CONTACT_REACH_DAYS);
    return far - (far * far) / (2 * CONTACT_REACH_DAYS);
  };
  return Math.max(LEAST_MASS, upTo(-from) + upTo(until));
}

/** The days with contact: the professional saw or spoke to the person or the circle, or looked in. */
export function contactDaysOf(events: readonly { kind: string; onDay: DateKey }[]): DateKey[] {
  return events.filter(({ kind }) => kind === "contact" || kind === "lookIn").map(({ onDay }) => onDay);
}

/** The day after, where a span of whole days ends on the axis. */
export function endOf(day: DateKey): DateKey {
  return addDays(day, 1);
}
