import type { Actor } from "~/domain/accounts/actor";
import { findOfferConflict } from "~/domain/directory/find-offer-conflict.server";
import type { OfferDraft } from "~/domain/directory/offer-draft";
import type { OfferStepView } from "~/domain/directory/offer-step-view";
import { submitOfferDraft } from "~/domain/directory/submit-offer-draft.server";
import type { Translate } from "~/i18n/messages";
import { isDomainError } from "~/shared/domain-error";

type HandedIn =
  | { to: string }
  | { status: 409 | 422 | 429; more: Partial<Pick<OfferStepView, "mendStep" | "conflict" | "notice">> };

/** Hands the draft in. Of a change that someone else overtook both versions come back. */
export async function handIn(options: {
  actor: Actor;
  draft: OfferDraft;
  isOver: boolean;
  t: Translate;
  now: Date;
}): Promise<HandedIn> {
  const { actor, draft, isOver, t, now } = options;
  const purposes = { listing: t("my.purpose"), photo: t("my.photoPurpose") };
  try {
    const done = await submitOfferDraft({ actor, draftId: draft.id, purposes, isOver, now });
    if (!done.ok) return { status: 422, more: { mendStep: done.step } };
    return { to: `/my/offers/${done.listingId}?done=${draft.listingId ? "revised" : "submitted"}` };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    if (error.reason === "limited") return { status: 429, more: { notice: "my.limited" } };
    if (error.reason !== "conflict" || !("latest" in error.facts)) throw error;
    return { status: 409, more: { conflict: await findOfferConflict({ actor, draft }) } };
  }
}
