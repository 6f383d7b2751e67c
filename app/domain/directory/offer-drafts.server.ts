import type { Actor } from "~/domain/accounts/actor";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import type { OfferDraft as DraftRow, Prisma } from "~prisma/client";
import { latestRevisionNumber } from "./listing-revision.server";
import { readSnapshot, snapshotOf } from "./listing-snapshot";
import { type DraftValues, type OfferDraft, readDraftValues, valuesOfListing } from "./offer-draft";
import { canOffer, canRevise, isOwner, type OfferKind } from "./offer-rules";
import { isOfferStep, type OfferStep } from "./offer-steps";
import { type ListingRow, toListingRecord } from "./to-listing-record.server";

/** Drafts of one resident; the oldest goes when there are more, so that nobody fills the database. */
export const DRAFTS_A_RESIDENT = 20;

/** Begins an offer. Returns the id of its draft. Throws DomainError("notAllowed"), ("limited"). */
export async function startOfferDraft(options: { actor: Actor; kind: OfferKind; now: Date }): Promise<string> {
  const { actor, kind, now } = options;
  if (!canOffer(actor)) throw new DomainError("notAllowed", { kind });
  return createDraft({ actor, kind, listingId: null, values: readDraftValues({}), now });
}

/**
 * Begins the change of a listing by its owner, with what it says now (an offer that was returned: with what was handed
 * in). A change already begun is gone on with. Throws DomainError("notFound"), ("notAllowed").
 */
export async function startRevisionDraft(options: { actor: Actor; listingId: string; now: Date }): Promise<string> {
  const { actor, listingId, now } = options;
  const row = await db().listing.findFirst({
    where: { id: listingId, ownerUserId: actor.userId },
    include: { organization: true, source: true },
  });
  if (!row) throw new DomainError("notFound", { listing: listingId });
  if (!canRevise(actor, row) || !isOwner(actor, row)) throw new DomainError("notAllowed", { listing: listingId });
  const begun = await db().offerDraft.findFirst({ where: { userId: actor.userId, listingId } });
  if (begun) return begun.id;
  const values = await valuesToRevise(row, actor);
  return createDraft({ actor, kind: row.kind, listingId, values, now });
}

async function valuesToRevise(row: ListingRow, actor: Actor): Promise<DraftValues> {
  const latest = await db().listingRevision.findFirst({
    where: { listingId: row.id, authorId: actor.userId },
    orderBy: { number: "desc" },
  });
  const isOwnLast = latest?.state === "declined" || latest?.state === "pending";
  const fields = (isOwnLast && latest && readSnapshot(latest.snapshot)) || snapshotOf(toListingRecord(row));
  const claims = await db().listingClaim.count({
    where: { listingId: row.id, userId: actor.userId, state: "approved" },
  });
  return valuesOfListing({
    fields,
    mode: claims > 0 || row.kind === "resource" ? "operator" : "resident",
    baseRevision: await latestRevisionNumber(db(), row.id),
    municipalityName: municipalityByCode(fields.municipalityCode)?.name ?? "",
  });
}

async function createDraft(draft: {
  actor: Actor;
  kind: DraftRow["kind"];
  listingId: string | null;
  values: DraftValues;
  now: Date;
}): Promise<string> {
  const { actor, kind, listingId, values, now } = draft;
  const present = await db().offerDraft.count({ where: { userId: actor.userId } });
  if (present >= DRAFTS_A_RESIDENT) throw new DomainError("limited", { drafts: present });
  const id = newId("dft", now.getTime());
  await db().offerDraft.create({
    data: { id, userId: actor.userId, kind, listingId, step: "what", values: asJson(values), createdAt: now },
  });
  return id;
}

/** One's own draft. Throws DomainError("notFound") for anyone else's. */
export async function getOfferDraft(options: { actor: Actor; draftId: string }): Promise<OfferDraft> {
  const { actor, draftId } = options;
  const row = await db().offerDraft.findFirst({ where: { id: draftId, userId: actor.userId } });
  if (!row) throw new DomainError("notFound", { draft: draftId });
  return toDraft(row);
}

/** One's own drafts, the newest change first. */
export async function findOfferDrafts(options: { actor: Actor }): Promise<OfferDraft[]> {
  const rows = await db().offerDraft.findMany({
    where: { userId: options.actor.userId },
    orderBy: { updatedAt: "desc" },
  });
  return rows.map(toDraft);
}

/** Keeps what was typed, valid or not, and the step at which to go on. Throws DomainError("notFound"). */
export async function saveOfferDraft(options: {
  actor: Actor;
  draftId: string;
  step: OfferStep;
  values: DraftValues;
}): Promise<void> {
  const { actor, draftId, step, values } = options;
  const { count } = await db().offerDraft.updateMany({
    where: { id: draftId, userId: actor.userId },
    data: { step, values: asJson(values) },
  });
  if (count === 0) throw new DomainError("notFound", { draft: draftId });
}

/** Throws a draft away. Nothing happens when it is gone. */
export async function deleteOfferDraft(options: { actor: Actor; draftId: string }): Promise<void> {
  await db().offerDraft.deleteMany({ where: { id: options.draftId, userId: options.actor.userId } });
}

function toDraft({ id, kind, listingId, step, values, updatedAt }: DraftRow): OfferDraft {
  return { id, kind, listingId, step: isOfferStep(step) ? step : "what", values: readDraftValues(values), updatedAt };
}

function asJson(values: DraftValues): Prisma.InputJsonObject {
  return values as Prisma.InputJsonObject;
}
