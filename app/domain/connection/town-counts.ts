/** The つなぎ of a town in numbers: of people (aliases), never of one of them. */
import { LISTING_KINDS, type ListingKind } from "~/domain/directory/listing";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { addDays, type DateKey } from "~/shared/dates";
import { CONNECTION_STATES, isLiving } from "./connection-state";
import { type CountPeriod, type ShownCount, SMALLEST_COUNTED, showAlone, showPart } from "./counting-rules";

/** What is read of a つながり; `lookInOn` is a Tokyo day. */
export type CountedConnection = {
  id: string;
  aliasId: string;
  isRole: boolean;
  lookInOn: DateKey | null;
  listing: { kind: ListingKind; themes: readonly string[] } | null;
};

/** What is read of an event: never what was written. */
export type CountedEvent = {
  aliasId: string;
  connectionId: string | null;
  kind: string;
  onDay: DateKey;
  fromState: string | null;
  toState: string | null;
  wasDueOn: DateKey | null;
};

export type TownCounts = {
  /** People who stand in at least one つながり on the last day, by what it is with. Somebody may be in several lines. */
  themes: { theme: ThemeKey; count: ShownCount }[];
  kinds: { kind: ListingKind; count: ShownCount }[];
  /** People who were connected to something, and of them those to a role. */
  connected: { whole: ShownCount; part: ShownCount };
  /** People who were taken back, and of them those for whom another つながり was begun afterwards. */
  returned: { whole: ShownCount; part: ShownCount };
  lookIns: LookInCount | null;
};

/** `due`: times someone was to be looked in on. At least so many tenths of them were on time, 0–9. */
export type LookInCount = { due: number; tenths: number };

/** A look-in that was due on a Friday is on time on the Monday. */
export const ON_TIME_DAYS = 3;

/** `events` in the order of time. */
export function countTown(
  connections: readonly CountedConnection[],
  events: readonly CountedEvent[],
  period: CountPeriod,
): TownCounts {
  const living = livingOn(period.to, connections, events);
  const people = (some: readonly CountedConnection[]) => showAlone(new Set(some.map(({ aliasId }) => aliasId)).size);
  return {
    themes: THEME_KEYS.map((theme) => {
      return { theme, count: people(living.filter(({ listing }) => listing?.themes.includes(theme))) };
    }),
    kinds: LISTING_KINDS.map((kind) => {
      return { kind, count: people(living.filter(({ listing }) => listing?.kind === kind)) };
    }),
    connected: countConnected(connections, events, period),
    returned: countReturned(events, period),
    lookIns: countLookIns(connections, events, period),
  };
}

/** Those whose last change up to the day left them connected or watched. */
function livingOn(
  day: DateKey,
  connections: readonly CountedConnection[],
  events: readonly CountedEvent[],
): CountedConnection[] {
  const states = new Map<string, string>();
  for (const { connectionId, onDay, toState } of events) {
    if (connectionId !== null && toState !== null && onDay <= day) states.set(connectionId, toState);
  }
  return connections.filter(({ id }) => CONNECTION_STATES.some((one) => one === states.get(id) && isLiving(one)));
}

function countConnected(
  connections: readonly CountedConnection[],
  events: readonly CountedEvent[],
  period: CountPeriod,
): TownCounts["connected"] {
  const taken = connections.filter(({ isRole, listing }) => isRole || listing?.kind === "role");
  const roles = new Set(taken.map(({ id }) => id));
  // From watching it is the same つながり, only closer again.
  const begun = events.filter(({ onDay, fromState, toState }) => {
    return toState === "connected" && fromState !== "watching" && isWithin(onDay, period);
  });
  const asRole = begun.filter(({ connectionId }) => connectionId !== null && roles.has(connectionId));
  const people = (some: readonly CountedEvent[]) => new Set(some.map(({ aliasId }) => aliasId)).size;
  return showPart(people(begun), people(asRole));
}

function countReturned(events: readonly CountedEvent[], period: CountPeriod): TownCounts["returned"] {
  const returned = new Set<string>();
  const begunAgain = new Set<string>();
  for (const { aliasId, onDay, toState } of events) {
    if (!isWithin(onDay, period)) continue;
    if (toState === "returned") returned.add(aliasId);
    if (toState === "reconnecting" && returned.has(aliasId)) begunAgain.add(aliasId);
  }
  return showPart(returned.size, begunAgain.size);
}

/**
 * By the day they were due. The share is told as a lower bound and so coarsely that SMALLEST_COUNTED of them could have been
 * late: neither a good month nor a bad one points at one professional. null: too few people.
 */
function countLookIns(
  connections: readonly CountedConnection[],
  events: readonly CountedEvent[],
  { from, to }: CountPeriod,
): LookInCount | null {
  const wasDue = (day: DateKey | null): day is DateKey =>
    day !== null && day >= from && day <= addDays(to, -ON_TIME_DAYS);
  const done = events.flatMap(({ aliasId, kind, onDay, wasDueOn }) => {
    // A change before the day leaves nobody waiting; on the day or later it is what was heard.
    if (!wasDue(wasDueOn) || (kind !== "lookIn" && onDay < wasDueOn)) return [];
    return [{ aliasId, isOnTime: onDay <= addDays(wasDueOn, ON_TIME_DAYS) }];
  });
  const open = connections.filter(({ lookInOn }) => wasDue(lookInOn));
  const due = done.length + open.length;
  if (new Set([...done, ...open].map(({ aliasId }) => aliasId)).size < SMALLEST_COUNTED) return null;
  const onTime = done.filter(({ isOnTime }) => isOnTime).length;
  return { due, tenths: Math.floor((10 * Math.min(onTime, due - SMALLEST_COUNTED)) / due) };
}

function isWithin(day: DateKey, { from, to }: CountPeriod): boolean {
  return day >= from && day <= to;
}
