import type { Actor } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import type { Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { ListingRevision } from "~prisma/client";
import { lockListing } from "./listing-revision.server";
import { canEndorse } from "./offer-rules";
import type { ListingRow } from "./to-listing-record.server";

export type Decision = { actor: Actor; listingId: string; revisionNumber: number; now: Date };

/**
 * The listing and the revision to decide on, the row locked. Throws DomainError("notFound") for a listing of another town
 * or a revision that does not exist, ("notAllowed") for one's own offer, ("conflict") when it was decided meanwhile.
 */
export async function revisionToDecide(
  tx: Tx,
  { actor, listingId, revisionNumber }: Decision,
  states: readonly string[] = ["pending"],
): Promise<{ row: ListingRow; revision: ListingRevision }> {
  const row = await lockListing(tx, { id: listingId, municipalityCode: { in: actor.officerOf } });
  if (!canEndorse(actor, row)) throw new DomainError("notAllowed", { listing: listingId });
  const revision = await tx.listingRevision.findUnique({
    where: { listingId_number: { listingId, number: revisionNumber } },
  });
  if (!revision) throw new DomainError("notFound", { listing: listingId, revision: revisionNumber });
  if (!states.includes(revision.state)) {
    throw new DomainError("conflict", { listing: listingId, revision: revisionNumber, state: revision.state });
  }
  return { row, revision };
}

/** The audit line of an officer's decision. */
export async function auditDecision(tx: Tx, row: ListingRow, decision: Decision & { action: string }): Promise<void> {
  await writeAudit(tx, [
    {
      actorKind: "officer",
      actorId: decision.actor.userId,
      action: decision.action,
      subjectType: "listing",
      subjectId: row.id,
      municipalityCode: row.municipalityCode,
      detail: { revision: decision.revisionNumber },
    },
  ]);
}
