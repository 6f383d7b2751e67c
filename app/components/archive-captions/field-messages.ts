import type { FieldError } from "~/components/ui/error-summary";
import { CUE_LIMITS } from "~/domain/archive/cue";
import type { CueField, CueProblemAt } from "~/domain/archive/cue-form";
import { timecode } from "~/domain/archive/timecode";
import type { Translate } from "~/i18n/messages";

/** The id of a control; the forms of a page stand beside each other, so each has a name of its own. */
export function fieldId(form: string, field: CueField, cueId: string): string {
  return [form.replace(":", "-"), field, cueId].filter(Boolean).join("-");
}

export function problemMessage(t: Translate, { field, problem }: CueProblemAt, lengthMs: number | null): string {
  const max = field === "speaker" ? CUE_LIMITS.speaker : CUE_LIMITS.text;
  return t(`archiveCaptions.fieldProblem.${problem}`, { max, length: timecode(lengthMs ?? 0) });
}

/** For the summary: which cue it is about stands before each, when there are several on the page. */
export function fieldErrors(
  t: Translate,
  of: { form: string; problems: readonly CueProblemAt[]; lengthMs: number | null; timeOf?: (id: string) => string },
): FieldError[] {
  return of.problems.map((problem) => {
    const message = problemMessage(t, problem, of.lengthMs);
    const time = of.timeOf?.(problem.id);
    return {
      fieldId: fieldId(of.form, problem.field, problem.id),
      message: time ? t("archiveCaptions.at", { time, message }) : message,
    };
  });
}
