/** Everything the page of a step shows, in one serialisable value. */
import type { MessageKey } from "~/i18n/messages";
import type { ListingKind } from "./listing";
import { type OfferDraft, savesOf } from "./offer-draft";
import { type NoticedWord, noticedWords, type OfferProblem } from "./offer-problems";
import type { OfferMode, OfferStep } from "./offer-steps";

/** A field on which the present version and one's own differ, as text. */
export type OfferConflict = { field: string; now: string; mine: string };

export type OfferStepView = {
  draftId: string;
  kind: ListingKind;
  mode: OfferMode;
  step: OfferStep;
  isRevision: boolean;
  fields: Record<string, string | string[]>;
  hasPhoto: boolean;
  /** Changes with the picture, so that an old one is not shown from the browser's memory. */
  photoVersion: string;
  problems: OfferProblem[];
  noticed: NoticedWord[];
  /** Of the check step: the first step with something to mend. */
  mendStep: OfferStep | null;
  conflict: OfferConflict[] | null;
  /** How often the step was kept when this form was made. */
  saves: number;
  notice: MessageKey | null;
};

export function offerStepView(
  draft: OfferDraft,
  step: OfferStep,
  more: Partial<Pick<OfferStepView, "problems" | "mendStep" | "conflict" | "notice">> = {},
): OfferStepView {
  const { id, kind, listingId, values } = draft;
  const problems = more.problems ?? [];
  const isAsking = problems.some(({ problem }) => problem === "private" || problem === "privateAsk");
  const isKept = values.kept[step] !== undefined;
  return {
    ...{ draftId: id, kind, step, problems, mode: values.mode, isRevision: listingId !== null, fields: values.fields },
    hasPhoto: values.photoFile !== null,
    photoVersion: values.photoFile?.slice(0, 8) ?? "",
    noticed: isAsking || isKept ? noticedWords({ kind, values, step }) : [],
    mendStep: more.mendStep ?? null,
    conflict: more.conflict ?? null,
    saves: savesOf(values, step),
    notice: more.notice ?? null,
  };
}
