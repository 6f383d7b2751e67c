import type { FieldError } from "~/components/ui/error-summary";
import type { FormFieldName, FormProblem } from "~/domain/directory/listing-form";
import type { Translate } from "~/i18n/messages";

/** Where the link of an error leads: the control, or the first of its group. */
export function fieldId(field: FormFieldName): string {
  return `listing-${field}`;
}

export function problemText({ field, problem }: FormProblem, t: Translate): string {
  return t(`listingForm.problem.${problem}`, { field: t(`listingForm.field.${field}`) });
}

/** For the summary at the top of the form. */
export function listingFormErrors(problems: readonly FormProblem[], t: Translate): FieldError[] {
  return problems.map((problem) => ({ fieldId: fieldId(problem.field), message: problemText(problem, t) }));
}
