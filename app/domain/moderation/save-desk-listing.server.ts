import type { Actor } from "~/domain/accounts/actor";
import type { ListingFieldsInput } from "~/domain/directory/listing-fields";
import { readSnapshot } from "~/domain/directory/listing-snapshot";
import { reviseListing } from "~/domain/directory/revise-listing.server";
import { submitListing } from "~/domain/directory/submit-listing.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { actorAtDesk } from "./desk";
import { getDesk } from "./get-desk.server";

type AtDesk = { actor: Actor; deskCode: string; now: Date };

/** A new listing of the municipality, public at once. Throws DomainError("notFound") for a town that is not the desk's. */
export async function createDeskListing(
  options: AtDesk & { input: ListingFieldsInput },
): Promise<{ listingId: string }> {
  const { actor, input, now } = options;
  const desk = getDesk({ actor, code: options.deskCode });
  if (!desk.codes.includes(input.municipalityCode)) throw new DomainError("notFound", { desk: desk.code });
  return submitListing({ actor: actorAtDesk(actor, desk), input, asOfficer: true, now });
}

/** An officer's change. Throws DomainError("conflict", { latest }) when somebody changed it since `baseRevision`. */
export async function editDeskListing(
  options: AtDesk & { listingId: string; input: ListingFieldsInput; baseRevision: number },
): Promise<void> {
  const { actor, listingId, input, baseRevision, now } = options;
  const desk = getDesk({ actor, code: options.deskCode });
  await refuseElsewhere(listingId, desk.codes);
  if (!desk.codes.includes(input.municipalityCode)) throw new DomainError("notFound", { desk: desk.code });
  await reviseListing({ actor: actorAtDesk(actor, desk), listingId, input, baseRevision, asOfficer: true, now });
}

/** Puts an earlier version back, as a new one on top of the history. */
export async function restoreRevision(options: AtDesk & { listingId: string; revisionNumber: number }): Promise<void> {
  const { actor, listingId, revisionNumber, now } = options;
  const desk = getDesk({ actor, code: options.deskCode });
  const revision = await db().listingRevision.findFirst({
    where: { listingId, number: revisionNumber, listing: { municipalityCode: { in: desk.codes } } },
    select: { snapshot: true },
  });
  const input = revision && readSnapshot(revision.snapshot);
  if (!input || !desk.codes.includes(input.municipalityCode)) {
    throw new DomainError("notFound", { listing: listingId, revision: revisionNumber });
  }
  const reason = `restored:${revisionNumber}`;
  // The picture is a file with a consent of its own: it stays as it is.
  const { photoFile: _photo, ...fields } = input;
  await reviseListing({ actor: actorAtDesk(actor, desk), listingId, input: fields, asOfficer: true, reason, now });
}

async function refuseElsewhere(listingId: string, codes: string[]): Promise<void> {
  const count = await db().listing.count({ where: { id: listingId, municipalityCode: { in: codes } } });
  if (count === 0) throw new DomainError("notFound", { listing: listingId });
}
