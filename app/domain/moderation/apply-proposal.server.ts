import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { listingFieldsSchema } from "~/domain/directory/listing-fields";
import { snapshotOf } from "~/domain/directory/listing-snapshot";
import { reviseListingIn } from "~/domain/directory/revise-listing.server";
import { toListingRecord } from "~/domain/directory/to-listing-record.server";
import { writeAudit } from "~/gateways/audit-log.server";
import type { Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import { readProposal } from "./read-proposal";

/**
 * Takes over what somebody proposed with a report: the fields, as an officer's edit, or the end of the listing. Throws
 * DomainError("conflict") when nothing that could be taken over was proposed, ("notFound") for other towns.
 */
export async function applyProposal(
  tx: Tx,
  { actor, reportId, now }: { actor: Actor; reportId: string; now: Date },
): Promise<void> {
  const report = await tx.listingReport.findFirst({
    where: { id: reportId, listing: { municipalityCode: { in: actor.officerOf } } },
    include: { listing: { include: { organization: true, source: true } } },
  });
  if (!report) throw new DomainError("notFound", { report: reportId });
  const proposal = readProposal(report.proposal);
  const { listingId, listing } = report;
  if (proposal.ends) return retire(tx, { actor, listingId, municipalityCode: listing.municipalityCode, now });
  const present = snapshotOf(toListingRecord(listing));
  const wanted = listingFieldsSchema.safeParse({ ...present, ...proposal.fields });
  if (Object.keys(proposal.fields).length === 0 || !wanted.success)
    throw new DomainError("conflict", { report: reportId });
  await reviseListingIn(tx, { actor, listingId, input: wanted.data, asOfficer: true, now });
}

async function retire(
  tx: Tx,
  { actor, listingId, municipalityCode, now }: { actor: Actor; listingId: string; municipalityCode: string; now: Date },
): Promise<void> {
  const { count } = await tx.listing.updateMany({
    where: { id: listingId, municipalityCode, status: { not: "retired" } },
    data: { status: "retired", retiredAt: now, updatedAt: now },
  });
  if (count === 0) throw new DomainError("conflict", { listing: listingId });
  const by = { actorKind: actorKindOf(actor), actorId: actor.userId };
  const subject = { subjectType: "listing", subjectId: listingId, municipalityCode };
  await writeAudit(tx, [{ ...by, ...subject, action: "listing.retired", detail: { because: "report" } }]);
  await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: [listingId] } }]);
}
