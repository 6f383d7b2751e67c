/** Who may offer, change, endorse and take back a listing. The button and the verb ask the same question. */
import type { Actor } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import type { ListingKind, ListingStatus, Visibility } from "./listing";

/** What the rules need to know of a listing. */
export type OwnedListing = { status: ListingStatus; municipalityCode: string; ownerUserId: string | null };

/** What residents offer; a resource is listed by its municipality or an import. */
export const OFFER_KINDS = ["role", "activity", "person"] as const satisfies readonly ListingKind[];
export type OfferKind = (typeof OFFER_KINDS)[number];

export function isOfferKind(value: unknown): value is OfferKind {
  return (OFFER_KINDS as readonly unknown[]).includes(value);
}

/** Anyone whose e-mail address is known to be theirs. */
export function canOffer(actor: Actor): boolean {
  return actor.emailVerified;
}

export function isOwner(actor: Actor, listing: OwnedListing): boolean {
  return listing.ownerUserId !== null && listing.ownerUserId === actor.userId;
}

/** The owner proposes; an officer of the municipality changes. Nobody changes what has ended. */
export function canRevise(actor: Actor, listing: OwnedListing): boolean {
  return listing.status !== "retired" && (isOwner(actor, listing) || canEndorse(actor, listing));
}

/** Publishing and declining: the municipality's yes or no. Never one's own offer. */
export function canEndorse(actor: Actor, listing: Pick<OwnedListing, "municipalityCode" | "ownerUserId">): boolean {
  return canActAsOfficer(actor, listing.municipalityCode) && listing.ownerUserId !== actor.userId;
}

export function canPause(actor: Actor, listing: OwnedListing): boolean {
  return listing.status === "published" && mayHandle(actor, listing);
}

export function canResume(actor: Actor, listing: OwnedListing): boolean {
  return listing.status === "paused" && mayHandle(actor, listing);
}

export function canWithdraw(actor: Actor, listing: OwnedListing): boolean {
  return listing.status !== "retired" && mayHandle(actor, listing);
}

/** A とりやめ can be taken back this long; then what it holds of a person is erased. */
export const UNDO_WITHDRAWAL_DAYS = 7;
const DAY_MS = 86_400_000;

/** By the owner while what was said is still there; what was never anybody's own, by an officer of its municipality. */
export function canUndoWithdrawal(
  actor: Actor,
  listing: OwnedListing & { kind: ListingKind; retiredAt: Date | null; mergedIntoId: string | null },
  now: Date,
): boolean {
  if (listing.status !== "retired" || !listing.retiredAt || listing.mergedIntoId !== null) return false;
  if (isOwner(actor, listing)) {
    return now.getTime() - listing.retiredAt.getTime() < UNDO_WITHDRAWAL_DAYS * DAY_MS;
  }
  const isNobodys = listing.ownerUserId === null && listing.kind !== "person";
  return isNobodys && canActAsOfficer(actor, listing.municipalityCode);
}

function mayHandle(actor: Actor, listing: OwnedListing): boolean {
  return isOwner(actor, listing) || canActAsOfficer(actor, listing.municipalityCode);
}

const WIDTH: Record<Visibility, number> = { municipality: 0, professional: 1, public: 2 };

/** Whether fewer people would see it: such a wish holds at once, without anyone's yes. */
export function isNarrower(wanted: Visibility, present: Visibility): boolean {
  return WIDTH[wanted] < WIDTH[present];
}
