/** One's own offer as the desk shows it: where it stands, and so what to do next. */
import type { DateKey } from "~/shared/dates";
import type { ListingKind, ListingStatus, Visibility } from "./listing";

export const OWN_OFFER_STATES = ["waiting", "returned", "published", "paused", "consentEnded", "withdrawn"] as const;
export type OwnOfferState = (typeof OWN_OFFER_STATES)[number];

export type OwnOffer = {
  id: string;
  kind: ListingKind;
  name: string;
  visibility: Visibility;
  municipalityName: string;
  state: OwnOfferState;
  /** What the officer wrote when the last thing handed in came back. */
  answer: string | null;
  /** Of an offer that is public: whether a change of it waits for the town or came back. */
  changeState: "waiting" | "returned" | null;
  consentEndsOn: DateKey | null;
  hasPhoto: boolean;
  canUndo: boolean;
  changedOn: DateKey;
};

/** Where an offer stands. `latest` is the state of its newest revision. */
export function offerState(offer: {
  status: ListingStatus;
  isEndorsed: boolean;
  latest: string | null;
  consentEnded: boolean;
}): OwnOfferState {
  if (offer.status === "retired") return "withdrawn";
  if (offer.status === "paused") return "paused";
  if (offer.status === "published") return "published";
  if (offer.isEndorsed && offer.consentEnded) return "consentEnded";
  return offer.latest === "declined" ? "returned" : "waiting";
}
