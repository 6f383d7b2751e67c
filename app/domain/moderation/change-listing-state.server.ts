import type { Actor } from "~/domain/accounts/actor";
import { pauseListing } from "~/domain/directory/pause-listing.server";
import { resumeListing } from "~/domain/directory/resume-listing.server";
import { undoWithdrawal } from "~/domain/directory/undo-withdrawal.server";
import { withdrawListing } from "~/domain/directory/withdraw-listing.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { actorAtDesk } from "./desk";
import { getDesk } from "./get-desk.server";

const CHANGES = { pause: pauseListing, resume: resumeListing, retire: withdrawListing, revive: undoWithdrawal };
export type StateChange = keyof typeof CHANGES;

export function isStateChange(value: unknown): value is StateChange {
  return typeof value === "string" && Object.hasOwn(CHANGES, value);
}

/** Pauses, resumes, ends a listing of the desk, or takes its end back. Throws DomainError("notFound"), ("conflict"). */
export async function changeListingState(options: {
  actor: Actor;
  deskCode: string;
  listingId: string;
  change: StateChange;
  now: Date;
}): Promise<void> {
  const { actor, listingId, change, now } = options;
  const desk = getDesk({ actor, code: options.deskCode });
  const where = { id: listingId, municipalityCode: { in: desk.codes } };
  if ((await db().listing.count({ where })) === 0) throw new DomainError("notFound", { listing: listingId });
  await CHANGES[change]({ actor: actorAtDesk(actor, desk), listingId, now });
}
