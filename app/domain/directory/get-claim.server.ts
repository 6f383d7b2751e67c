import type { Actor } from "~/domain/accounts/actor";
import { isMailAddress } from "~/domain/mail/mail-address";
import { db } from "~/gateways/db.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { DomainError } from "~/shared/domain-error";
import { CLAIM_CODE_TRIES, canClaim } from "./claim-rules";
import { visibleListings } from "./visible-listings.server";

/**
 * Where a user stands with a listing. `hasMail`: a code can be sent (never where to). `own`: it is theirs already.
 * `closed`: it cannot be claimed. `code` and `waiting`: their open claim.
 */
export type ClaimStanding = {
  listing: { id: string; name: string; municipalityCode: string };
  hasMail: boolean;
  standing: "open" | "code" | "waiting" | "own" | "closed";
};

/** Throws DomainError("notFound") for a listing the user may not see. */
export async function getClaim(options: {
  actor: Actor;
  listingId: string;
  scope: SearchScope;
  now: Date;
}): Promise<ClaimStanding> {
  const { actor, listingId, scope, now } = options;
  const found = await db().listing.findFirst({
    where: { id: listingId, ...visibleListings(scope) },
    select: {
      ...{ id: true, name: true, municipalityCode: true, email: true, kind: true, status: true, ownerUserId: true },
      claims: { where: { userId: actor.userId, state: "open" }, orderBy: { createdAt: "desc" }, take: 1 },
    },
  });
  if (!found) throw new DomainError("notFound", { listing: listingId });
  const { id, name, municipalityCode, email, claims } = found;
  const hasMail = email !== null && isMailAddress(email);
  const standing = () => {
    if (found.ownerUserId === actor.userId) return "own";
    if (!canClaim(actor, found)) return "closed";
    const [claim] = claims;
    if (claim?.way === "officer") return "waiting";
    const isGood = claim?.expiresAt && claim.expiresAt > now && claim.codeTries < CLAIM_CODE_TRIES;
    return isGood ? "code" : "open";
  };
  return {
    listing: { id, name: found.kind === "person" ? "" : name, municipalityCode },
    hasMail,
    standing: standing(),
  };
}
