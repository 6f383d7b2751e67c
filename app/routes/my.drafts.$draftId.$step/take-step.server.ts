import type { Actor } from "~/domain/accounts/actor";
import { checkOfferStep } from "~/domain/directory/check-offer.server";
import { putDraftPhoto, removeDraftPhoto } from "~/domain/directory/listing-photo.server";
import { type DraftValues, type OfferDraft, overtakenFields, savesOf, withStep } from "~/domain/directory/offer-draft";
import { saveOfferDraft } from "~/domain/directory/offer-drafts.server";
import { keptMark, noticedWords, type OfferProblem } from "~/domain/directory/offer-problems";
import type { OfferConflict } from "~/domain/directory/offer-step-view";
import { type OfferStep, stepAfter, stepBefore } from "~/domain/directory/offer-steps";
import { tokyoDateKey } from "~/shared/dates";

type Taken = { to: string } | { draft: OfferDraft; problems: OfferProblem[]; conflict?: OfferConflict[] };
type Sent = { actor: Actor; draft: OfferDraft; step: OfferStep; form: FormData; now: Date };

/**
 * Keeps what a step sent, whatever it is, and tells where to go on, or what is to be mended. Going back and leaving ask
 * for nothing. Nothing is kept over what another window has kept since the form was opened: both versions come back.
 */
export async function takeStep({ actor, draft, step, form, now }: Sent): Promise<Taken> {
  const typed = withStep(draft, step, form);
  const saves = { ...draft.values.saves, [step]: savesOf(draft.values, step) + 1 };
  const conflict = overtakenFields(draft, step, { values: typed, saves: readSaves(form) });
  if (conflict.length > 0) return { draft: { ...draft, values: typed }, problems: [], conflict };
  const values = { ...withKept(typed, draft, step, form.get("keep") === "yes"), saves };
  const kept = { ...draft, values };
  const intent = form.get("intent");
  const { mode } = values;
  const problems = intent === "next" ? await checkOfferStep({ draft: kept, step, today: tokyoDateKey(now) }) : [];
  const goesTo =
    intent === "back" ? (stepBefore(step, mode) ?? step) : problems.length > 0 ? step : stepAfter(step, mode);
  const target = intent === "later" ? step : goesTo;
  await saveOfferDraft({ actor, draftId: draft.id, step: target, values });
  if (problems.length > 0) return { draft: kept, problems };
  return { to: intent === "later" ? "/my" : `/my/drafts/${draft.id}/${target}` };
}

function readSaves(form: FormData): number | null {
  const sent = form.get("saves");
  return typeof sent === "string" && /^\d{1,9}$/.test(sent) ? Number(sent) : null;
}

/** Remembers for which words the box was ticked. */
function withKept(values: DraftValues, draft: OfferDraft, step: OfferStep, keeps: boolean): DraftValues {
  const { [step]: _before, ...kept } = values.kept;
  const words = noticedWords({ kind: draft.kind, values, step }).filter((word) => !word.isForbidden);
  return { ...values, kept: keeps && words.length > 0 ? { ...kept, [step]: keptMark(words) } : kept };
}

/** Puts the picture that was sent into the draft, or takes the present one out. */
export async function takePhoto({ actor, draft, form }: Omit<Sent, "step" | "now">): Promise<Taken> {
  const here = { to: `/my/drafts/${draft.id}/photo` };
  if (form.get("intent") === "removePhoto") {
    await removeDraftPhoto({ actor, draftId: draft.id });
    return here;
  }
  const file = form.get("photo");
  if (!(file instanceof File) || file.size === 0)
    return { draft, problems: [{ field: "photo", problem: "photoKind" }] };
  const put = await putDraftPhoto({ actor, draftId: draft.id, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (put.ok) return here;
  const problem = ({ kind: "photoKind", broken: "photoBroken", tooLarge: "photoTooLarge" } as const)[put.why];
  return { draft, problems: [{ field: "photo", problem }] };
}
