import type { Actor } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import type { LatLng } from "~/shared/geo";
import type { ConsentInput } from "./consent";
import { giveConsent } from "./consent.server";
import { toListingColumns } from "./listing-columns.server";
import { type ListingFields, type ListingFieldsInput, listingFieldsSchema } from "./listing-fields";
import {
  addRevision,
  ensureBaseline,
  latestRevisionNumber,
  lockListing,
  type RevisionAuthor,
} from "./listing-revision.server";
import { diffSnapshots, snapshotOf } from "./listing-snapshot";
import { canEndorse, canRevise, isNarrower, isOwner } from "./offer-rules";
import { type ListingRow, toListingRecord } from "./to-listing-record.server";

type ReviseOptions = {
  actor: Actor;
  listingId: string;
  /** All fields as they shall be, not only those that change. `photoFile` left out keeps the picture. */
  input: ListingFieldsInput;
  /** Acts as the municipality: the change is endorsed with its saving. */
  asOfficer?: boolean;
  /** Newest revision the editor had seen (0 = none): a newer one by someone else is a conflict. */
  baseRevision?: number;
  reason?: string;
  /** Given anew with the change: its end counts from now on. */
  consent?: ConsentInput;
  /** A new picture's own consent. */
  photoConsent?: ConsentInput;
  /** undefined = as it is, null = forget it. */
  privatePosition?: LatLng | null;
  /** The draft it was written in, which ends with it. */
  draftId?: string;
  now: Date;
};

export type RevisedListing = { revision: number; state: "pending" | "endorsed"; changedFields: string[] };

/**
 * A change of a listing. An owner's becomes a pending revision while the row, which is the last endorsed version, stays
 * public; only a narrower visibility holds at once. An offer that nobody has endorsed yet is changed itself. An officer's
 * is endorsed with its saving. Throws DomainError("notFound"), ("notAllowed"), ("conflict", { latest }).
 */
export async function reviseListing(options: ReviseOptions): Promise<RevisedListing> {
  return db().$transaction((tx) => reviseListingIn(tx, options));
}

/** The same within a transaction that holds more. */
export async function reviseListingIn(tx: Tx, options: ReviseOptions): Promise<RevisedListing> {
  const { actor, listingId, asOfficer = false, now } = options;
  const whose = asOfficer ? { municipalityCode: { in: actor.officerOf } } : { ownerUserId: actor.userId };
  const row = await lockListing(tx, { ...whose, id: listingId });
  await ensureBaseline(tx, row, now);
  await refuseUnlessAllowed(tx, row, options);
  const before = snapshotOf(toListingRecord(row));
  const fields = settled(listingFieldsSchema.parse(options.input), before);
  refuseUnlessFits(row, fields, options);
  await keepPrivateParts(tx, options, fields, before);
  const state = asOfficer && !isUnendorsed(row) ? "endorsed" : "pending";
  const revision = await addRevision(tx, {
    ...{ listingId, snapshot: fields, state, authorId: actor.userId, reason: options.reason ?? null, now },
    authorKind: asOfficer ? "officer" : await authorKindOfOwner(tx, row, actor),
    decidedById: state === "endorsed" ? actor.userId : null,
  });
  const isPublicChange = await changeRow(tx, row, { fields, before, asOfficer, revision, now });
  const changedFields = diffSnapshots(before, fields).map(({ field }) => field);
  await tell(tx, row, { actor, asOfficer, revision, changedFields, isPublicChange });
  return { revision, state, changedFields };
}

/** The picture stays when nothing is said about it. */
function settled(fields: ListingFields, before: ListingFields): ListingFields {
  return { ...fields, photoFile: fields.photoFile === undefined ? (before.photoFile ?? null) : fields.photoFile };
}

async function refuseUnlessAllowed(tx: Tx, row: ListingRow, options: ReviseOptions): Promise<void> {
  const { actor, asOfficer, baseRevision } = options;
  const mayDo = canRevise(actor, row) && (asOfficer ? canEndorse(actor, row) : isOwner(actor, row));
  if (!mayDo) throw new DomainError("notAllowed", { listing: row.id });
  const latest = await latestRevisionNumber(tx, row.id);
  // The baseline of an imported listing is made by the first change itself: nobody can have missed it.
  const seen =
    baseRevision === 0 && latest === 1 && row.endorsedRevision === null && row.status !== "draft" ? 1 : baseRevision;
  if (seen !== undefined && seen !== latest) throw new DomainError("conflict", { listing: row.id, latest });
}

/** A listing keeps its kind; it moves to another town only while nobody has endorsed it, or by an officer of both. */
function refuseUnlessFits(row: ListingRow, fields: ListingFields, { actor, asOfficer, photoConsent }: ReviseOptions) {
  const mayMove = asOfficer ? canActAsOfficer(actor, fields.municipalityCode) : row.status === "draft";
  const moves = fields.municipalityCode !== row.municipalityCode;
  if (fields.kind !== row.kind || (moves && !mayMove)) throw new DomainError("notAllowed", { listing: row.id });
  const isNewPhoto = fields.photoFile && fields.photoFile !== row.photoFile;
  if (isNewPhoto && !photoConsent) throw new DomainError("notAllowed", { missing: "photoConsent" });
}

async function keepPrivateParts(tx: Tx, options: ReviseOptions, fields: ListingFields, before: ListingFields) {
  const { actor, draftId, listingId, consent, photoConsent, privatePosition, now } = options;
  if (draftId) {
    const { count } = await tx.offerDraft.deleteMany({ where: { id: draftId, userId: actor.userId } });
    if (count === 0) throw new DomainError("conflict", { draft: draftId });
  }
  if (consent) await giveConsent(tx, { listingId, kind: "listing", consent, now });
  if (photoConsent && fields.photoFile && fields.photoFile !== before.photoFile) {
    await giveConsent(tx, { listingId, kind: "photo", consent: photoConsent, now });
  }
  if (privatePosition === undefined) return;
  await tx.privatePosition.deleteMany({ where: { listingId } });
  if (privatePosition) await tx.privatePosition.create({ data: { listingId, ...privatePosition } });
}

async function authorKindOfOwner(tx: Tx, row: ListingRow, actor: Actor): Promise<RevisionAuthor> {
  const claims = await tx.listingClaim.count({ where: { listingId: row.id, userId: actor.userId, state: "approved" } });
  return claims > 0 ? "operator" : "resident";
}

/** Nobody has endorsed it yet, so there is no version to keep. */
function isUnendorsed(row: ListingRow): boolean {
  return row.status === "draft" && row.endorsedRevision === null;
}

/** Returns whether what others see may have changed. */
async function changeRow(
  tx: Tx,
  row: ListingRow,
  change: { fields: ListingFields; before: ListingFields; asOfficer: boolean; revision: number; now: Date },
): Promise<boolean> {
  const { fields, before, asOfficer, revision, now } = change;
  if (asOfficer || isUnendorsed(row)) {
    const columns = await toListingColumns(tx, fields, now);
    // A draft stays one: publishing is a verb of its own.
    const endorsed = isUnendorsed(row) ? {} : { endorsedRevision: revision };
    await tx.listing.update({ where: { id: row.id }, data: { ...columns, ...endorsed } });
    return row.status !== "draft";
  }
  const narrowed = isNarrower(fields.visibility, before.visibility) ? { visibility: fields.visibility } : {};
  const withoutPhoto = fields.photoFile === null && row.photoFile !== null ? { photoFile: null } : {};
  const atOnce = { ...narrowed, ...withoutPhoto };
  if (Object.keys(atOnce).length === 0) return false;
  await tx.listing.update({ where: { id: row.id }, data: { ...atOnce, updatedAt: now } });
  return true;
}

async function tell(
  tx: Tx,
  row: ListingRow,
  change: { actor: Actor; asOfficer: boolean; revision: number; changedFields: string[]; isPublicChange: boolean },
): Promise<void> {
  const { actor, asOfficer, revision, changedFields, isPublicChange } = change;
  await writeAudit(tx, [
    {
      actorKind: asOfficer ? "officer" : "resident",
      actorId: actor.userId,
      action: asOfficer ? "listing.edited" : "listing.revised",
      subjectType: "listing",
      subjectId: row.id,
      municipalityCode: row.municipalityCode,
      detail: { revision, fields: changedFields },
    },
  ]);
  await addToOutbox(tx, [
    ...(asOfficer ? [] : [{ name: "listing.revised", payload: { listingId: row.id, revision } }]),
    ...(isPublicChange ? [{ name: "listings.changed", payload: { ids: [row.id] } }] : []),
  ]);
}
