/**
 * What could suit somebody, in an order that can be told: nothing is added up to a number. First come those nothing speaks
 * against, then those with something to mind, then where the person is in touch already; within each, the first
 * difference in MATCH_ORDER decides. The rule in words: docs/finding.md.
 */
import type { CapacityState, ListingCard, Reach, Trust } from "~/domain/directory/listing";
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import type { TimeRange } from "~/domain/directory/opening-hours";
import type { TargetKey } from "~/domain/directory/vocabulary";
import type { DateKey } from "~/shared/dates";
import type { Fit } from "./connection-reasons";
import type { ConnectionState } from "./connection-state";
import type { ConnectionView } from "./connection-view";
import { type LikedWord, wordsIn } from "./liked-words";
import { LONGEST_WALK_MINUTES, walkMinutes } from "./walking";

export const DAY_PARTS = ["morning", "afternoon", "evening"] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** `ranges` empty: open that day at times nobody knows. */
export type OpenFit = { fit: "yes"; date: DateKey; ranges: TimeRange[] } | { fit: "no" } | { fit: "unknown" };

/** Why something stands where it stands. Each is one short sentence on the page. */
export type MatchReason =
  /** `isRough`: the place is known to its 町字 only. */
  | { is: "walk"; minutes: number; distanceMeters: number; isRough: boolean }
  /** Too far on foot. */
  | { is: "far"; distanceMeters: number }
  /** Known to its 市区町村 only. */
  | { is: "townOnly" }
  /** No place to go to. */
  | { is: "noPlace"; reach: Exclude<Reach, "place">[] }
  | ({ is: "open" } & OpenFit)
  | { is: "target"; fit: "named"; targets: TargetKey[] }
  | { is: "target"; fit: "anyone" | "unknown" | "other" }
  | { is: "capacity"; state: CapacityState }
  | { is: "confirmed"; trust: Trust; on: DateKey | null; isOverdue: boolean }
  | { is: "likes" | "wants"; words: string[] }
  | { is: "tried"; state: ConnectionState; fit: Fit | null };

/** How a reason speaks: for it, neither way, or something to mind. */
export type ReasonTone = "good" | "plain" | "caution";

export const MATCH_GROUPS = ["fits", "caution", "now"] as const;
export type MatchGroup = (typeof MATCH_GROUPS)[number];

export const MATCH_ORDER = ["distance", "open", "target", "capacity", "confirmed", "likes"] as const;
export type MatchAspect = (typeof MATCH_ORDER)[number];
/** What the professional may put first. */
export const FIRST_ASPECTS = ["distance", "target", "confirmed", "likes"] as const satisfies readonly MatchAspect[];
export type FirstAspect = (typeof FIRST_ASPECTS)[number];

/** What is looked for, on the server: the person's own words are in it. */
export type MatchWish = {
  targets: readonly TargetKey[];
  likes: readonly LikedWord[];
  wants: readonly LikedWord[];
};

export type MatchTried = Pick<ConnectionView, "id" | "state" | "fit" | "isRole">;

/** One place, person, activity or role that was found, as the page receives it. */
export type Match = {
  card: ListingCardView;
  group: MatchGroup;
  reasons: MatchReason[];
  /** The つながり it already is one of; null when it was never looked at. */
  tried: MatchTried | null;
};

export type MatchSubject = {
  card: Omit<ListingCard, "openingHours" | "checkDueOn"> & { isCheckOverdue: boolean };
  distanceMeters: number | null;
  /** All it tells of itself, for what the person likes. */
  text: string;
  /** null when no time was asked for. */
  open: OpenFit | null;
  tried: MatchTried | null;
};

/** Everything that can be said of it, in the order of the page. */
export function reasonsFor(subject: MatchSubject, wish: MatchWish): MatchReason[] {
  const { card, open, tried } = subject;
  const { trust, confirmedOn: on, isCheckOverdue: isOverdue } = card;
  return [
    ...(tried ? [{ is: "tried" as const, state: tried.state, fit: tried.fit }] : []),
    whereOf(subject),
    ...(open ? [{ is: "open" as const, ...open }] : []),
    ...targetReason(card.targets, wish.targets),
    ...(card.capacityState === "unknown" ? [] : [{ is: "capacity" as const, state: card.capacityState }]),
    { is: "confirmed", trust, on: trust === "unconfirmed" ? null : on, isOverdue },
    ...wordReason("likes", wordsIn(subject.text, wish.likes)),
    ...wordReason("wants", wordsIn(subject.text, wish.wants)),
  ];
}

function whereOf({ card, distanceMeters }: MatchSubject): MatchReason {
  if (distanceMeters === null) {
    return { is: "noPlace", reach: card.reach.filter((reach) => reach !== "place") };
  }
  if (card.positionPrecision === "municipality") return { is: "townOnly" };
  const minutes = walkMinutes(distanceMeters);
  if (minutes > LONGEST_WALK_MINUTES) return { is: "far", distanceMeters };
  return { is: "walk", minutes, distanceMeters, isRough: card.positionPrecision === "town" };
}

/** 対象: named for them, for everyone, not said, or for others. Nothing when the person's are not known. */
function targetReason(targets: readonly TargetKey[], wished: readonly TargetKey[]): MatchReason[] {
  if (wished.length === 0) return [];
  const named = targets.filter((target) => target !== "anyone" && wished.includes(target));
  if (named.length > 0) return [{ is: "target", fit: "named", targets: named }];
  if (targets.includes("anyone")) return [{ is: "target", fit: "anyone" }];
  return [{ is: "target", fit: targets.length === 0 ? "unknown" : "other" }];
}

function wordReason(is: "likes" | "wants", words: string[]): MatchReason[] {
  return words.length > 0 ? [{ is, words }] : [];
}

export function toneOf(reason: MatchReason): ReasonTone {
  switch (reason.is) {
    case "open":
      return reason.fit === "yes" ? "good" : reason.fit === "no" ? "caution" : "plain";
    case "target":
      return reason.fit === "other" ? "caution" : reason.fit === "unknown" ? "plain" : "good";
    case "capacity":
      return reason.state === "open" ? "good" : reason.state === "paused" ? "caution" : "plain";
    case "confirmed":
      return reason.trust !== "unconfirmed" && !reason.isOverdue ? "good" : "plain";
    case "likes":
    case "wants":
      return "good";
    case "tried":
      if (reason.fit === "poor" || reason.state === "returned") return "caution";
      return reason.fit === "good" ? "good" : "plain";
    default:
      return "plain";
  }
}

/** `now`: on the way there, or there. Else whatever speaks against it decides. */
export function groupOf(reasons: readonly MatchReason[]): MatchGroup {
  const tried = reasons.find((reason) => reason.is === "tried");
  if (tried && tried.state !== "considering" && tried.state !== "returned") return "now";
  return reasons.some((reason) => toneOf(reason) === "caution") ? "caution" : "fits";
}

/** Walks differ by steps of so many minutes: two minutes more or less decide nothing. */
const WALK_STEP_MINUTES = 10;
const LAST = 99;

const RANKS: Record<MatchAspect, (reasons: readonly MatchReason[]) => number> = {
  distance: (reasons) =>
    firstRank(reasons, (reason) => {
      if (reason.is === "walk") return Math.ceil(reason.minutes / WALK_STEP_MINUTES);
      // 電話 and オンライン are as near as anything: after a walk of half an hour, before one that is too far.
      if (reason.is === "noPlace") return 4;
      if (reason.is === "townOnly") return LONGEST_WALK_MINUTES / WALK_STEP_MINUTES;
      return reason.is === "far" ? LONGEST_WALK_MINUTES / WALK_STEP_MINUTES + 1 : null;
    }),
  open: (reasons) =>
    firstRank(reasons, (reason) => (reason.is === "open" ? ["yes", "unknown", "no"].indexOf(reason.fit) : null)),
  target: (reasons) =>
    firstRank(reasons, (reason) =>
      reason.is === "target" ? ["named", "anyone", "unknown", "other"].indexOf(reason.fit) : null,
    ),
  // One that does not say stands with those that want to be asked.
  capacity: (reasons) =>
    firstRank(
      reasons,
      (reason) => (reason.is === "capacity" ? { open: 0, ask: 1, unknown: 1, paused: 2 }[reason.state] : null),
      1,
    ),
  confirmed: (reasons) =>
    firstRank(reasons, (reason) =>
      reason.is === "confirmed" ? (reason.trust === "unconfirmed" ? 2 : reason.isOverdue ? 1 : 0) : null,
    ),
  likes: (reasons) => -reasons.flatMap((reason) => ("words" in reason ? reason.words : [])).length,
};

function firstRank(
  reasons: readonly MatchReason[],
  rankOf: (reason: MatchReason) => number | null,
  otherwise = LAST,
): number {
  for (const reason of reasons) {
    const rank = rankOf(reason);
    if (rank !== null) return rank;
  }
  return otherwise;
}

/** The aspects in the order in which they decide. */
export function aspectsFrom(first: FirstAspect): MatchAspect[] {
  return [first, ...MATCH_ORDER.filter((aspect) => aspect !== first)];
}

/** The matches in their order. Equal in everything: the nearer first, then by id, so that the order never jumps. */
export function orderMatches(matches: readonly Match[], first: FirstAspect): Match[] {
  const aspects = aspectsFrom(first);
  const keys = new Map(
    matches.map((match) => [
      match,
      [
        MATCH_GROUPS.indexOf(match.group),
        ...aspects.map((aspect) => RANKS[aspect](match.reasons)),
        match.card.distanceMeters ?? Number.MAX_SAFE_INTEGER,
      ],
    ]),
  );
  return [...matches].sort((a, b) => {
    const [left, right] = [keys.get(a) ?? [], keys.get(b) ?? []];
    const at = left.findIndex((rank, index) => rank !== right[index]);
    if (at >= 0) return (left[at] ?? 0) - (right[at] ?? 0);
    return a.card.id < b.card.id ? -1 : a.card.id > b.card.id ? 1 : 0;
  });
}
