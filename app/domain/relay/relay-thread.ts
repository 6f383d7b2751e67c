/** The words of a conversation that goes through this site, so that nobody sees the other's address. */

export const SIDES = ["asker", "answerer"] as const;
export type Side = (typeof SIDES)[number];

export const ASKER_KINDS = ["visitor", "resident", "professional"] as const;
export type AskerKind = (typeof ASKER_KINDS)[number];

/** Who answers: the person or resident who offers, the operator, the published address, or the town's officers. */
export const CONTACT_WAYS = ["person", "operator", "organisation", "office"] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/**
 * waiting: a visitor must confirm by mail, nobody else sees it yet. ended: taken from both sides; only messages that were
 * reported are kept for the officer until `deleteAfter`.
 */
export const THREAD_STATES = ["waiting", "open", "blockedByAsker", "blockedByAnswerer", "ended"] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

export const THREAD_TRANSITIONS: Record<ThreadState, readonly ThreadState[]> = {
  waiting: ["open", "ended"],
  open: ["blockedByAsker", "blockedByAnswerer", "ended"],
  blockedByAsker: ["open", "ended"],
  blockedByAnswerer: ["open", "ended"],
  ended: [],
};

export function canMove(from: ThreadState, to: ThreadState): boolean {
  return THREAD_TRANSITIONS[from].includes(to);
}

export function blockedBy(side: Side): ThreadState {
  return side === "asker" ? "blockedByAsker" : "blockedByAnswerer";
}

export function otherSide(side: Side): Side {
  return side === "asker" ? "answerer" : "asker";
}

/** A value that is not one of ours counts as ended: nobody may write there. */
export function threadStateOf(value: string): ThreadState {
  return THREAD_STATES.find((state) => state === value) ?? "ended";
}

/** Characters as people count them; web addresses in one message. */
export const RELAY_LIMITS = { message: 2000, name: 40, links: 2 } as const;

/** New conversations of one sender in 24 hours. */
export const THREADS_A_DAY: Record<AskerKind, number> = { visitor: 3, resident: 5, professional: 20 };
/** New conversations about one listing in 24 hours. */
export const THREADS_A_DAY_FOR_LISTING = 20;
/** Messages of one side of one conversation in 24 hours. */
export const MESSAGES_A_DAY = 20;

const DAY_MS = 24 * 60 * 60 * 1000;
export const ONE_DAY_MS = DAY_MS;
/** The same text within this time is the same message, sent twice. */
export const DOUBLE_SEND_MS = 10 * 60 * 1000;
/** A visitor has seven days to confirm. */
export const WAITING_KEPT_MS = 7 * DAY_MS;
/** What was reported stays for the officer after the conversation has gone. */
export const REPORTED_KEPT_MS = 90 * DAY_MS;

/** Twelve months after the beginning. */
export function deleteAfterOf(startedAt: Date): Date {
  const end = new Date(startedAt);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end;
}
