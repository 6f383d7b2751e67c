import type { Actor } from "~/domain/accounts/actor";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { checkOffer } from "./check-offer.server";
import { type ConsentInput, defaultConsentEnd } from "./consent";
import { type OfferDraft, textOf } from "./offer-draft";
import { getOfferDraft } from "./offer-drafts.server";
import { readPoint } from "./offer-place";
import type { OfferProblem } from "./offer-problems";
import type { OfferStep } from "./offer-steps";
import { reviseListing } from "./revise-listing.server";
import { submitListing } from "./submit-listing.server";

/** The texts that are agreed to, as they stand on the page. */
export type ConsentPurposes = { listing: string; photo: string };

/**
 * Hands a draft in: a new offer, or the change of a listing. The draft ends with it. Problems come back with the first
 * step that has them. Throws what submitListing and reviseListing throw; "conflict" when it was handed in before.
 */
export async function submitOfferDraft(options: {
  actor: Actor;
  draftId: string;
  purposes: ConsentPurposes;
  /** Of a change: hand it in even though someone else has changed the listing since. */
  isOver?: boolean;
  now: Date;
}): Promise<{ ok: true; listingId: string } | { ok: false; step: OfferStep; problems: OfferProblem[] }> {
  const { actor, draftId, purposes, now } = options;
  const draft = await getOfferDraft({ actor, draftId });
  const checked = await checkOffer({ draft, today: tokyoDateKey(now) });
  if (!checked.ok) return checked;
  const shared = { actor, draftId, input: checked.fields, now, ...consentsOf(draft, purposes, tokyoDateKey(now)) };
  const privatePosition = readPoint(textOf(draft.values, "privatePoint"));
  if (!draft.listingId) {
    const { listingId } = await submitListing({ ...shared, privatePosition });
    return { ok: true, listingId };
  }
  await reviseListing({
    ...shared,
    listingId: draft.listingId,
    ...(!options.isOver && { baseRevision: draft.values.baseRevision }),
    ...(privatePosition && { privatePosition }),
  });
  return { ok: true, listingId: draft.listingId };
}

function consentsOf(
  { values }: OfferDraft,
  purposes: ConsentPurposes,
  today: DateKey,
): { consent?: ConsentInput; photoConsent?: ConsentInput } {
  const isOperator = values.mode === "operator";
  const endsOn = isOperator ? defaultConsentEnd(today) : textOf(values, "endsOn");
  return {
    ...(!isOperator && { consent: { purpose: purposes.listing, endsOn } }),
    ...(values.photoFile && { photoConsent: { purpose: purposes.photo, endsOn } }),
  };
}
