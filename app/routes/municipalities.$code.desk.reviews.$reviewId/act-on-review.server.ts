import { json, redirect } from "@remix-run/node";
import type { Actor } from "~/domain/accounts/actor";
import { addNote, NOTE_MAX } from "~/domain/moderation/add-note.server";
import { decideReview } from "~/domain/moderation/decide-review.server";
import { getReview } from "~/domain/moderation/get-review.server";
import { type DecideAnswer, decideValuesOf, readDecision } from "~/domain/moderation/read-decision";
import type { ReviewView } from "~/domain/moderation/review-view";
import { undoReview } from "~/domain/moderation/undo-review.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import type { Translate } from "~/i18n/messages";
import { isDomainError } from "~/shared/domain-error";

export type ReviewAnswer = { decide?: DecideAnswer; note?: { text: string; problem: "noteEmpty" | "noteLong" } };

type Asked = { actor: Actor; deskCode: string; reviewId: string; form: FormData; t: Translate };

/** Carries out what was sent from the page of a review. */
export async function actOnReview(asked: Asked) {
  const review = await getReview(asked);
  const intent = asked.form.get("intent");
  if (intent === "note") return noteFrom(asked, review);
  if (intent === "undo") return undo(asked);
  return decide(asked, review);
}

async function decide({ actor, deskCode, reviewId, form, t }: Asked, review: ReviewView) {
  const values = decideValuesOf(form);
  const read = readDecision(values, review.kind, (template) => t(`desk.template.${template}`));
  if (!read.ok) return answer({ decide: { values, problems: read.problems, refusal: null } }, 422);
  const { decision, reason } = read;
  try {
    const now = requestTime();
    await decideReview({ actor, deskCode, reviewId, decision, reason, takesProposal: values.takesProposal, now });
  } catch (error) {
    if (!isDomainError(error) || error.reason === "notFound") throw pageRefusal(error);
    const refusal = error.reason === "notAllowed" ? "notAllowed" : "conflict";
    return answer({ decide: { values, problems: [], refusal } }, refusal === "notAllowed" ? 403 : 409);
  }
  return redirect(`/municipalities/${deskCode}/desk/reviews/${reviewId}?done=decided`, 303);
}

async function undo({ actor, deskCode, reviewId }: Asked) {
  try {
    await undoReview({ actor, deskCode, reviewId, now: requestTime() });
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw pageRefusal(error);
    const values = { decision: "", template: "", reason: "", takesProposal: false };
    return answer({ decide: { values, problems: [], refusal: "undoConflict" } }, 409);
  }
  return redirect(`/municipalities/${deskCode}/desk/reviews/${reviewId}?done=undone`, 303);
}

async function noteFrom({ actor, deskCode, reviewId, form }: Asked, review: ReviewView) {
  const text = String(form.get("note") ?? "")
    .replace(/\r\n?/g, "\n")
    .trim();
  if (text === "") return answer({ note: { text, problem: "noteEmpty" } }, 422);
  if ([...text].length > NOTE_MAX) return answer({ note: { text, problem: "noteLong" } }, 422);
  if (review.listing) await addNote({ actor, deskCode, listingId: review.listing.id, text, now: requestTime() });
  return redirect(`/municipalities/${deskCode}/desk/reviews/${reviewId}#notes`, 303);
}

function answer(body: ReviewAnswer, status: number) {
  return json(body, { status });
}
