/** Registering for a symposium: words, limits and instants. */
import type { EventStatus, Place, RegistrationState, SymposiumForm } from "./symposium";

export const REGISTRATION_LIMITS = { name: 60, organisation: 100, jobTitle: 60, groupName: 100, groupSize: 20 };

/** Rows of the group form at first, and how many "add rows" adds. */
export const GROUP_ROWS = 5;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** One may join until so long after the end: the last questions take their time. */
export const JOIN_CLOSES_AFTER_MS = 60 * MINUTE_MS;
/** Without a setting of the host the join link opens so many minutes before the start. */
export const JOIN_OPENS_MINUTES = 30;

export type DoorState = "notNeeded" | "notYet" | "open" | "closed" | "past" | "cancelled";

/** What the door is decided by; instants of the published revision. */
export type DoorFacts = {
  isNeeded: boolean;
  eventStatus: string;
  startsAt: Date;
  endsAt: Date;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
};

/** Whether one can register now. Without a closing instant until the start; a postponed symposium has no day yet. */
export function doorState(facts: DoorFacts, now: Date): DoorState {
  const { isNeeded, eventStatus, startsAt, endsAt, registrationOpensAt, registrationClosesAt } = facts;
  if (eventStatus === "cancelled") return "cancelled";
  if (endsAt <= now) return "past";
  if (!isNeeded) return "notNeeded";
  if (eventStatus === "postponed" || (registrationClosesAt ?? startsAt) <= now) return "closed";
  return registrationOpensAt && registrationOpensAt > now ? "notYet" : "open";
}

/** The places one can choose of. */
export function placesOf(form: SymposiumForm): Place[] {
  return form === "both" ? ["online", "venue"] : [form];
}

/** Live = somebody counts on it. */
export const LIVE_STATES = ["placed", "offered", "waiting"] as const satisfies readonly RegistrationState[];

export type PlaceCounts = { placed: number; offered: number; waiting: number };
export const NO_ONE: PlaceCounts = { placed: 0, offered: 0, waiting: 0 };

/** Free places; null = without a limit. Never below 0: a capacity can be made smaller than who has a place. */
export function freeSeats(capacity: number | null, counts: PlaceCounts): number | null {
  return capacity === null ? null : Math.max(0, capacity - counts.placed - counts.offered);
}

/** What someone who registers now gets: nobody passes those who wait. */
export function stateOnArrival(capacity: number | null, counts: PlaceCounts): "placed" | "waiting" {
  const free = freeSeats(capacity, counts);
  return free === null || (free > 0 && counts.waiting === 0) ? "placed" : "waiting";
}

const LONGEST_OFFER_MS = 48 * HOUR_MS;
const SHORTEST_OFFER_MS = 15 * MINUTE_MS;

/** Until when one may answer an offer: 48 hours, half of the time that is left when the day is near; never past the start. */
export function offerEnd(now: Date, startsAt: Date): Date {
  const left = startsAt.getTime() - now.getTime();
  const length = Math.min(LONGEST_OFFER_MS, Math.max(SHORTEST_OFFER_MS, left / 2));
  return new Date(Math.min(now.getTime() + length, startsAt.getTime()));
}

/** Places are given on only while it takes place and has not begun. */
export function canMoveUp(facts: { eventStatus: string; startsAt: Date }, now: Date): boolean {
  return facts.eventStatus === ("scheduled" satisfies EventStatus) && facts.startsAt > now;
}

export type JoinState = "none" | "early" | "open" | "over";

/** Whether someone with an online place may go in; `opensAt` is when the link is shown. */
export function joinState(
  facts: { startsAt: Date; endsAt: Date; eventStatus: string; opensMinutesBefore: number },
  now: Date,
): { state: JoinState; opensAt: Date } {
  const opensAt = new Date(facts.startsAt.getTime() - facts.opensMinutesBefore * MINUTE_MS);
  if (facts.eventStatus !== "scheduled") return { state: "none", opensAt };
  if (now < opensAt) return { state: "early", opensAt };
  return { state: now.getTime() <= facts.endsAt.getTime() + JOIN_CLOSES_AFTER_MS ? "open" : "over", opensAt };
}

export const REMINDERS = ["week", "day", "hour"] as const;
export type ReminderKind = (typeof REMINDERS)[number];

/** How long before the start each is sent, and how late it may still go out (the site was off). */
const REMINDER_TIMES: Record<ReminderKind, { beforeMs: number; lateMs: number }> = {
  week: { beforeMs: 7 * DAY_MS, lateMs: 24 * HOUR_MS },
  day: { beforeMs: DAY_MS, lateMs: 6 * HOUR_MS },
  hour: { beforeMs: HOUR_MS, lateMs: 45 * MINUTE_MS },
};

/** The furthest a start may lie ahead for a reminder to be due. */
export const REMINDER_HORIZON_MS = REMINDER_TIMES.week.beforeMs;

/** The reminders due now. Whoever registered after `dueAt` needs none. */
export function dueReminders(startsAt: Date, now: Date): { kind: ReminderKind; dueAt: Date }[] {
  return REMINDERS.flatMap((kind) => {
    const { beforeMs, lateMs } = REMINDER_TIMES[kind];
    const dueAt = new Date(startsAt.getTime() - beforeMs);
    return dueAt <= now && now.getTime() < dueAt.getTime() + lateMs ? [{ kind, dueAt }] : [];
  });
}

/** Thanks go out an hour after the end, for three days at the latest. */
export const THANKS_AFTER_MS = HOUR_MS;
export const THANKS_LATEST_MS = 3 * DAY_MS;

type Attendance = { place: string; checkedInAt: Date | null; joinedAt: Date | null };

/** At a venue one is checked in; online one comes by the personal link. */
export function hasAttended({ place, checkedInAt, joinedAt }: Attendance): boolean {
  return (place === "venue" ? checkedInAt : joinedAt) !== null;
}

/** Who is thanked: those who came, where it was noted who came; else everyone with a place. */
export function thanked<T extends Attendance>(placed: readonly T[]): T[] {
  const noted = new Set(placed.filter(hasAttended).map(({ place }) => place));
  return placed.filter((each) => !noted.has(each.place) || hasAttended(each));
}

export const MAILING_AUDIENCES = ["all", "online", "venue", "waiting", "attended", "absent"] as const;
export type MailingAudience = (typeof MAILING_AUDIENCES)[number];
export const MAILING_LIMITS = { subject: 100, text: 4000 };

/** What the personal page can say has just been done. */
export const OWN_DEEDS = ["placed", "declined", "late", "changed", "cancelled", "over"] as const;
