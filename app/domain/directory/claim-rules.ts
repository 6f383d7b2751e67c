/** Who may say "this listing is ours", and how it is proved. */
import { z } from "zod";
import type { Actor } from "~/domain/accounts/actor";
import type { ListingKind, ListingStatus } from "./listing";

export const CLAIM_CODE_DIGITS = 6;
export const CLAIM_CODE_TRIES = 5;
export const CLAIM_CODE_MINUTES = 30;
/** Codes that are mailed to one listing's address, and on the wish of one user, in a day. */
export const CLAIM_CODES_A_DAY = { ofListing: 3, ofUser: 5 };
/** Claims of one user that wait for an officer at the same time. */
export const OPEN_CLAIMS_OF_USER = 5;

export const CLAIM_LIMITS = { position: 60, message: 1000 };
export const CLAIM_WAYS = ["code", "officer"] as const;
export type ClaimWay = (typeof CLAIM_WAYS)[number];

export const claimSchema = z
  .object({
    way: z.enum(CLAIM_WAYS),
    position: z.string().trim().min(1).max(CLAIM_LIMITS.position),
    message: z.string().trim().max(CLAIM_LIMITS.message),
  })
  .refine(({ way, message }) => way === "code" || message !== "", { path: ["message"] });
export type ClaimInput = z.output<typeof claimSchema>;

type Claimed = { kind: ListingKind; status: ListingStatus; ownerUserId: string | null };

/** A verified user may claim what is shown and belongs to nobody. A person's entry is their own: nobody claims it. */
export function canClaim(actor: Actor, listing: Claimed): boolean {
  const isShown = listing.status === "published" || listing.status === "paused";
  return actor.emailVerified && isShown && listing.kind !== "person" && listing.ownerUserId === null;
}

/** Digits as people type them: full-width ones and blanks too. */
export function readClaimCode(text: string): string | null {
  const digits = text.normalize("NFKC").replace(/[\s-]/g, "");
  return new RegExp(`^\\d{${CLAIM_CODE_DIGITS}}$`).test(digits) ? digits : null;
}
