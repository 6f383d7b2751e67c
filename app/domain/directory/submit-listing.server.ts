import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import type { LatLng } from "~/shared/geo";
import { newId } from "~/shared/ids";
import type { ConsentInput } from "./consent";
import { giveConsent } from "./consent.server";
import { toListingColumns } from "./listing-columns.server";
import { type ListingFields, type ListingFieldsInput, listingFieldsSchema } from "./listing-fields";
import { addRevision } from "./listing-revision.server";
import { canOffer, isOfferKind } from "./offer-rules";

/** Offers of one resident that wait for an officer at a time. */
export const OPEN_OFFERS_A_RESIDENT = 20;

type SubmitOptions = {
  actor: Actor;
  input: ListingFieldsInput;
  /** Needed for every resident's offer and for every person. */
  consent?: ConsentInput;
  /** The exact place, if it was given; kept apart and never shown. */
  privatePosition?: LatLng | null;
  /** Consent to show `input.photoFile`. */
  photoConsent?: ConsentInput;
  /** The draft it was written in, which ends with it: a second submission of the same draft is a conflict. */
  draftId?: string;
  /** An officer of the municipality lists it: public at once, without an owner. */
  asOfficer?: boolean;
  now: Date;
};

/**
 * A new listing: status draft until an officer publishes it (an officer's own: published). Listing, revision 1, consents,
 * private position, audit line and outbox events in one transaction. Throws ZodError for input that was not checked,
 * DomainError("notAllowed"), ("limited") with too many offers waiting, ("conflict") when the draft was submitted before.
 */
export async function submitListing(options: SubmitOptions): Promise<{ listingId: string; revision: number }> {
  const { actor, asOfficer = false, now } = options;
  const fields: ListingFields = listingFieldsSchema.parse(options.input);
  refuseUnlessAllowed(options, fields);
  const listingId = newId("lst", now.getTime());
  const revision = await db().$transaction(async (tx) => {
    if (!asOfficer) await refuseTooMany(tx, actor);
    await endDraft(tx, options);
    const columns = await toListingColumns(tx, fields, now);
    const ownerUserId = asOfficer ? null : actor.userId;
    await tx.listing.create({
      data: { ...columns, id: listingId, ownerUserId, status: asOfficer ? "published" : "draft", createdAt: now },
    });
    await keepPrivateParts(tx, listingId, options, fields);
    return keepRevision(tx, { listingId, fields, actor, asOfficer, now });
  });
  return { listingId, revision };
}

function refuseUnlessAllowed({ actor, consent, photoConsent, asOfficer }: SubmitOptions, fields: ListingFields): void {
  const mayDo = asOfficer
    ? canActAsOfficer(actor, fields.municipalityCode)
    : canOffer(actor) && isOfferKind(fields.kind);
  if (!mayDo) throw new DomainError("notAllowed", { kind: fields.kind });
  const needsConsent = !asOfficer || fields.kind === "person";
  if (needsConsent && !consent) throw new DomainError("notAllowed", { missing: "consent" });
  if (fields.photoFile && !photoConsent) throw new DomainError("notAllowed", { missing: "photoConsent" });
}

async function refuseTooMany(tx: Tx, actor: Actor): Promise<void> {
  const waiting = await tx.listing.count({
    where: { ownerUserId: actor.userId, status: "draft", endorsedRevision: null },
  });
  if (waiting >= OPEN_OFFERS_A_RESIDENT) throw new DomainError("limited", { waiting });
}

async function endDraft(tx: Tx, { actor, draftId }: SubmitOptions): Promise<void> {
  if (!draftId) return;
  const { count } = await tx.offerDraft.deleteMany({ where: { id: draftId, userId: actor.userId } });
  if (count === 0) throw new DomainError("conflict", { draft: draftId });
}

async function keepPrivateParts(tx: Tx, listingId: string, options: SubmitOptions, fields: ListingFields) {
  const { consent, photoConsent, privatePosition, now } = options;
  if (consent) await giveConsent(tx, { listingId, kind: "listing", consent, now });
  if (fields.photoFile && photoConsent) {
    await giveConsent(tx, { listingId, kind: "photo", consent: photoConsent, now });
  }
  if (privatePosition) await tx.privatePosition.create({ data: { listingId, ...privatePosition } });
}

async function keepRevision(
  tx: Tx,
  options: { listingId: string; fields: ListingFields; actor: Actor; asOfficer: boolean; now: Date },
): Promise<number> {
  const { listingId, fields, actor, asOfficer, now } = options;
  const number = await addRevision(tx, {
    ...{ listingId, snapshot: fields, authorId: actor.userId, now },
    state: asOfficer ? "endorsed" : "pending",
    authorKind: asOfficer ? "officer" : "resident",
    decidedById: asOfficer ? actor.userId : null,
  });
  if (asOfficer)
    await tx.listing.update({ where: { id: listingId }, data: { endorsedRevision: number, updatedAt: now } });
  await writeAudit(tx, [
    {
      actorKind: asOfficer ? "officer" : actorKindOf(actor),
      actorId: actor.userId,
      action: asOfficer ? "listing.created" : "listing.submitted",
      subjectType: "listing",
      subjectId: listingId,
      municipalityCode: fields.municipalityCode,
      detail: { kind: fields.kind, revision: number },
    },
  ]);
  await addToOutbox(tx, [
    asOfficer
      ? { name: "listings.changed", payload: { ids: [listingId] } }
      : { name: "listing.submitted", payload: { listingId, revision: number } },
  ]);
  return number;
}
