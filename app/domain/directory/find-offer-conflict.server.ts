import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { fieldsOfDraft } from "./check-offer.server";
import { diffSnapshots, snapshotOf } from "./listing-snapshot";
import type { OfferDraft } from "./offer-draft";
import type { OfferConflict } from "./offer-step-view";
import { toListingRecord } from "./to-listing-record.server";

/** Fields people read; what stands in the others follows from them. */
const READ = [
  "name",
  "kana",
  "summary",
  "description",
  "openingNote",
  "address",
  "areaLabel",
  "phone",
  "email",
  "url",
  "connectNote",
  "accessNote",
  "costNote",
  "person",
  "role",
];

/** Where one's own change and the listing as it stands now differ, as text. */
export async function findOfferConflict(options: { actor: Actor; draft: OfferDraft }): Promise<OfferConflict[]> {
  const { actor, draft } = options;
  const row = await db().listing.findFirst({
    where: { id: draft.listingId ?? "", ownerUserId: actor.userId },
    include: { organization: true, source: true },
  });
  if (!row) return [];
  const changes = diffSnapshots(snapshotOf(toListingRecord(row)), await fieldsOfDraft(draft));
  return changes
    .filter(({ field }) => READ.includes(field))
    .map(({ field, before, after }) => ({ field, now: asText(before), mine: asText(after) }));
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join("、");
  if (typeof value === "object" && value !== null) return Object.values(value).map(asText).filter(Boolean).join(" / ");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
