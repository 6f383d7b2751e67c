import type { FieldError } from "~/components/ui/error-summary";
import type { TermProblem } from "~/domain/glossary/check-term";
import type { ColumnProblem } from "~/domain/glossary/column-form";
import type { Translate } from "~/i18n/messages";

type Problem = TermProblem | ColumnProblem;

/** Every problem with the id of its field, for the summary. */
export function fieldErrors(problems: readonly Problem[], t: Translate): FieldError[] {
  return problems.map(({ field, code, values }) => ({
    fieldId: field,
    message: t(`glossary.problem.${code}`, values),
  }));
}

/** The first message of a field; null when it is well. */
export function errorOf(problems: readonly Problem[], field: string, t: Translate): string | null {
  return fieldErrors(problems, t).find(({ fieldId }) => fieldId === field)?.message ?? null;
}
