/** The words of the municipality's queue: one review for each thing an officer must decide. */

export const REVIEW_KINDS = ["offer", "edit", "report", "claim", "professional", "abuse", "duplicate"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const REVIEW_STATES = ["open", "approved", "declined", "returned"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What stands behind a review. A pair of listings is named "A+B", ids in alphabetical order. */
export const REVIEW_SUBJECTS = [
  "listingRevision",
  "listingReport",
  "listingClaim",
  "membership",
  "relayMessage",
  "listingPair",
] as const;
export type ReviewSubject = (typeof REVIEW_SUBJECTS)[number];

export const DECISIONS = ["approve", "decline", "return"] as const;
export type Decision = (typeof DECISIONS)[number];

export const STATE_AFTER: Record<Decision, ReviewState> = {
  approve: "approved",
  decline: "declined",
  return: "returned",
};

/** What may be decided about each kind. A pair is approved by merging it, on a page of its own. */
export const DECISIONS_OF: Record<ReviewKind, readonly Decision[]> = {
  offer: ["approve", "return", "decline"],
  edit: ["approve", "return", "decline"],
  report: ["approve", "decline"],
  claim: ["approve", "decline"],
  professional: ["approve", "decline"],
  abuse: ["approve", "decline"],
  duplicate: ["decline"],
};

/** Characters of a reason; it is read by the person it is about. */
export const REASON_MAX = 1000;

/** A "no" and a "please change" say why; so does the answer to a report, which its sender reads. */
export function needsReason(kind: ReviewKind, decision: Decision): boolean {
  if (kind === "duplicate" || kind === "abuse") return false;
  return decision !== "approve";
}

export function isReviewKind(value: unknown): value is ReviewKind {
  return REVIEW_KINDS.some((kind) => kind === value);
}

export function isReviewState(value: unknown): value is ReviewState {
  return REVIEW_STATES.some((state) => state === value);
}

export function isDecision(value: unknown): value is Decision {
  return DECISIONS.some((decision) => decision === value);
}

/** The name of a pair of listings; the same whichever comes first. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a}+${b}` : `${b}+${a}`;
}

export function listingsOfPair(id: string): [string, string] {
  const [first = "", second = ""] = id.split("+");
  return [first, second];
}
