import { createHash, randomInt } from "node:crypto";
import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { isMailAddress } from "~/domain/mail/mail-address";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import {
  CLAIM_CODE_DIGITS,
  CLAIM_CODE_MINUTES,
  CLAIM_CODES_A_DAY,
  type ClaimInput,
  canClaim,
  OPEN_CLAIMS_OF_USER,
} from "./claim-rules";
import { visibleListings } from "./visible-listings.server";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

type Claimed = { id: string; name: string; email: string | null; municipalityCode: string };

/**
 * Begins a claim: by a code that goes to the published address (its digest is kept), or by a message to the officers
 * ("claim.opened"). A claim of the same user for the same listing that was open ends. Throws DomainError("notFound") for
 * what one may not see, ("notAllowed") when it cannot be claimed so, ("limited") when it was tried too often.
 */
export async function claimListing(options: {
  actor: Actor;
  listingId: string;
  scope: SearchScope;
  input: ClaimInput;
  now: Date;
}): Promise<{ claimId: string }> {
  const { actor, listingId, scope, input, now } = options;
  return db().$transaction(async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id: listingId, ...visibleListings(scope) },
      select: {
        id: true,
        name: true,
        email: true,
        municipalityCode: true,
        kind: true,
        status: true,
        ownerUserId: true,
      },
    });
    if (!listing) throw new DomainError("notFound", { listing: listingId });
    if (!canClaim(actor, listing)) throw new DomainError("notAllowed", { listing: listingId });
    const claimId = newId("clm", now.getTime());
    await refuseTooMany(tx, { actor, listingId, way: input.way, now });
    await tx.listingClaim.updateMany({
      where: { listingId, userId: actor.userId, state: "open" },
      data: { state: "withdrawn", decidedAt: now },
    });
    const proof = input.way === "code" ? await mailCode(tx, { claimId, listing, now }) : {};
    await tx.listingClaim.create({
      data: { id: claimId, listingId, userId: actor.userId, ...input, ...proof, createdAt: now },
    });
    await tell(tx, { actor, listing, claimId, way: input.way });
    return { claimId };
  });
}

async function refuseTooMany(
  tx: Tx,
  { actor, listingId, way, now }: { actor: Actor; listingId: string; way: ClaimInput["way"]; now: Date },
): Promise<void> {
  const { userId } = actor;
  if (way === "officer") {
    const waiting = await tx.listingClaim.count({
      where: { userId, way, state: "open", listingId: { not: listingId } },
    });
    if (waiting >= OPEN_CLAIMS_OF_USER) throw new DomainError("limited", { listing: listingId });
  }
  const today = { createdAt: { gt: new Date(now.getTime() - DAY_MS) } };
  const ofListing = await tx.listingClaim.count({ where: { ...today, way, listingId } });
  const ofUser = await tx.listingClaim.count({ where: { ...today, way, userId } });
  if (way === "code" && ofListing >= CLAIM_CODES_A_DAY.ofListing)
    throw new DomainError("limited", { listing: listingId });
  if (ofUser >= CLAIM_CODES_A_DAY.ofUser) throw new DomainError("limited", { listing: listingId });
}

async function mailCode(
  tx: Tx,
  { claimId, listing, now }: { claimId: string; listing: Claimed; now: Date },
): Promise<{ codeDigest: string; expiresAt: Date }> {
  const to = listing.email;
  if (!to || !isMailAddress(to)) throw new DomainError("notAllowed", { listing: listing.id });
  const code = String(randomInt(10 ** CLAIM_CODE_DIGITS)).padStart(CLAIM_CODE_DIGITS, "0");
  const values = { listingName: listing.name, code };
  await queueMail(tx, { key: `claim-code:${claimId}`, to, template: "claim.code", values, now });
  return {
    codeDigest: digestOfClaimCode(claimId, code),
    expiresAt: new Date(now.getTime() + CLAIM_CODE_MINUTES * MINUTE_MS),
  };
}

/** The same code of another claim has another digest. */
export function digestOfClaimCode(claimId: string, code: string): string {
  return createHash("sha256").update(`${claimId}:${code}`).digest("base64url");
}

async function tell(
  tx: Tx,
  { actor, listing, claimId, way }: { actor: Actor; listing: Claimed; claimId: string; way: ClaimInput["way"] },
): Promise<void> {
  await writeAudit(tx, [
    {
      actorKind: actorKindOf(actor),
      actorId: actor.userId,
      action: "claim.opened",
      subjectType: "listing",
      subjectId: listing.id,
      municipalityCode: listing.municipalityCode,
      detail: { claimId, way },
    },
  ]);
  if (way === "officer") await addToOutbox(tx, [{ name: "claim.opened", payload: { claimId } }]);
}
