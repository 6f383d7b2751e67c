import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { checkOffer } from "./check-offer.server";
import type { ListingFields } from "./listing-fields";
import type { ListingRecord } from "./listing-record";
import { readSnapshot, snapshotOf } from "./listing-snapshot";
import { getOfferDraft } from "./offer-drafts.server";
import type { OfferStep } from "./offer-steps";
import { type ListingRow, toListingRecord } from "./to-listing-record.server";

export type OfferPreview = { record: ListingRecord | null; mendStep: OfferStep | null; back: string };

/**
 * What one's own draft (its id), or the newest version of one's own offer, would be when published. No record while a
 * step is to be mended. Throws DomainError("notFound") for what is someone else's.
 */
export async function getOfferPreview(options: { actor: Actor; id: string; now: Date }): Promise<OfferPreview> {
  const { id } = options;
  return id.startsWith("dft_") ? ofDraft(options) : ofListing(options);
}

async function ofDraft({ actor, id, now }: { actor: Actor; id: string; now: Date }): Promise<OfferPreview> {
  const draft = await getOfferDraft({ actor, draftId: id });
  const back = `/my/drafts/${id}/check`;
  const checked = await checkOffer({ draft, today: tokyoDateKey(now) });
  // The consent is asked last and does not change how the listing looks.
  if (!checked.ok) return { record: null, mendStep: checked.step, back };
  const row = draft.listingId ? await ownRow(actor, draft.listingId) : null;
  return { record: recordOf({ id, fields: checked.fields, row, now }), mendStep: null, back };
}

async function ofListing({ actor, id, now }: { actor: Actor; id: string; now: Date }): Promise<OfferPreview> {
  const row = await ownRow(actor, id);
  const latest = await db().listingRevision.findFirst({ where: { listingId: id }, orderBy: { number: "desc" } });
  const fields = (latest && readSnapshot(latest.snapshot)) ?? snapshotOf(toListingRecord(row));
  return { record: recordOf({ id, fields, row, now }), mendStep: null, back: `/my/offers/${id}` };
}

async function ownRow(actor: Actor, id: string): Promise<ListingRow> {
  const row = await db().listing.findFirst({
    where: { id, ownerUserId: actor.userId },
    include: { organization: true, source: true },
  });
  if (!row) throw new DomainError("notFound", { listing: id });
  return row;
}

/** The record as publishing would make it. */
function recordOf(options: { id: string; fields: ListingFields; row: ListingRow | null; now: Date }): ListingRecord {
  const { id, fields, row, now } = options;
  const { organizationName, photoFile, ...own } = fields;
  const kept = row ? toListingRecord(row) : NEW;
  const isSameName = kept.organization?.name === organizationName;
  const named = organizationName ? { id: "", name: organizationName, kana: null, url: null } : null;
  return {
    ...kept,
    ...own,
    id,
    status: "published",
    photoFile: photoFile ?? null,
    organization: isSameName ? kept.organization : named,
    updatedAt: now,
    ...(row ? {} : { createdAt: now, nextCheckAt: now }),
  };
}
const NEW = {
  organization: null,
  source: null,
  isSample: false,
  confirmedAt: null,
  confirmedBy: null,
  confirmedName: null,
  confirmedHow: null,
  retiredAt: null,
  createdAt: new Date(0),
  nextCheckAt: new Date(0),
} as const;
