/** News of an area or a search by mail: words and limits. */
export const EVERIES = ["daily", "weekly"] as const;
export type Every = (typeof EVERIES)[number];

export const EVERY_DAYS: Record<Every, number> = { daily: 1, weekly: 7 };

/** As long as a confirmation mail's link can be used. */
export const CONFIRM_DAYS = 7;
/** One address has at most so many at a time. */
export const SUBSCRIPTIONS_AN_ADDRESS = 20;
/** One address gets this many confirmation mails a day: nobody can fill a stranger's letter box from here. */
export const CONFIRM_MAILS_A_DAY = 5;
/** An address that ended its news, or never wanted it, is forgotten then. */
export const ENDED_KEPT_DAYS = 30;

export function isEvery(value: unknown): value is Every {
  return EVERIES.some((every) => every === value);
}
