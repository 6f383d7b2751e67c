import { timingSafeEqual } from "node:crypto";
import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { approveClaim } from "./claim-approval.server";
import { digestOfClaimCode } from "./claim-listing.server";
import { CLAIM_CODE_TRIES } from "./claim-rules";

/** `ended`: no open claim by code of this user, too late, or tried too often: a new code is needed. */
export type ClaimProof =
  | { ok: true }
  | { ok: false; reason: "ended" }
  | { ok: false; reason: "wrong"; triesLeft: number };

/**
 * Checks the code of the user's open claim of a listing; the right one makes them its owner. Every try is counted before
 * it is looked at, also when two come at once. Throws DomainError("conflict") when the listing found an owner meanwhile.
 */
export async function proveClaim(options: {
  actor: Actor;
  listingId: string;
  code: string;
  now: Date;
}): Promise<ClaimProof> {
  const { actor, listingId, code, now } = options;
  return db().$transaction(async (tx): Promise<ClaimProof> => {
    const open = { listingId, userId: actor.userId, way: "code", state: "open" };
    const { count } = await tx.listingClaim.updateMany({
      where: { ...open, codeTries: { lt: CLAIM_CODE_TRIES }, expiresAt: { gt: now } },
      data: { codeTries: { increment: 1 } },
    });
    const claim = count === 1 ? await tx.listingClaim.findFirst({ where: open }) : null;
    if (!claim?.codeDigest) return { ok: false, reason: "ended" };
    if (!isEqual(claim.codeDigest, digestOfClaimCode(claim.id, code))) {
      const triesLeft = CLAIM_CODE_TRIES - claim.codeTries;
      return triesLeft > 0 ? { ok: false, reason: "wrong", triesLeft } : { ok: false, reason: "ended" };
    }
    await approveClaim(tx, claim, { actorKind: actorKindOf(actor), actorId: actor.userId, now });
    return { ok: true };
  });
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
