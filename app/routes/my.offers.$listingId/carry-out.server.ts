import type { Actor } from "~/domain/accounts/actor";
import { problemOfConsentEnd } from "~/domain/directory/consent";
import { startRevisionDraft } from "~/domain/directory/offer-drafts.server";
import type { OfferProblemName } from "~/domain/directory/offer-problems";
import { pauseListing } from "~/domain/directory/pause-listing.server";
import { renewConsent } from "~/domain/directory/renew-consent.server";
import { resumeListing } from "~/domain/directory/resume-listing.server";
import { undoWithdrawal } from "~/domain/directory/undo-withdrawal.server";
import type { Translate } from "~/i18n/messages";
import { tokyoDateKey } from "~/shared/dates";

const DONE = ["paused", "resumed", "withdrawn", "undone", "renewed", "submitted", "revised"] as const;
type Done = (typeof DONE)[number];

export function isDone(text: unknown): text is Done {
  return (DONE as readonly unknown[]).includes(text);
}

type Carried = { to: string } | { endsOn: string | null; problem: OfferProblemName | null };

/** One button of an offer's page. Throws DomainError. */
export async function carryOut(wish: {
  actor: Actor;
  listingId: string;
  form: FormData;
  t: Translate;
  now: Date;
}): Promise<Carried> {
  const { form, ...who } = wish;
  const { actor, listingId, now } = who;
  const done = (what: Done) => ({ to: `/my/offers/${listingId}?done=${what}` });
  switch (form.get("intent")) {
    case "edit":
      return { to: `/my/drafts/${await startRevisionDraft({ actor, listingId, now })}/check` };
    case "pause":
      await pauseListing(who);
      return done("paused");
    case "resume":
      await resumeListing(who);
      return done("resumed");
    case "undo":
      await undoWithdrawal(who);
      return done("undone");
    case "renew":
      return renew(wish);
    default:
      return { to: `/my/offers/${listingId}` };
  }
}

async function renew(wish: Parameters<typeof carryOut>[0]): Promise<Carried> {
  const { form, t, ...who } = wish;
  const endsOn = String(form.get("endsOn") ?? "");
  const problem = problemOfConsentEnd(endsOn, tokyoDateKey(who.now));
  if (problem) {
    const names = { notADate: "endNoDate", past: "endPast", tooFar: "endTooFar" } as const;
    return { endsOn, problem: names[problem] };
  }
  await renewConsent({ ...who, consent: { purpose: t("my.purpose"), endsOn }, photoPurpose: t("my.photoPurpose") });
  return { to: `/my/offers/${who.listingId}?done=renewed` };
}
