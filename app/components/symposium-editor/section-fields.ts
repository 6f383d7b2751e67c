import type { FieldError } from "~/components/ui/error-summary";
import { type FormValues, isFieldProblem, type SectionProblem } from "~/domain/symposium/form-reader";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

/** What every part of the editor shows: the fields as typed or as saved, and what is to be mended. */
export type SectionFields = { values: FormValues; problems: SectionProblem[] };

/** The attributes of a field by its name: id, value and its message. */
export function useFields({ values, problems }: SectionFields) {
  const t = useT();
  const errorOf = (name: string): string | null => {
    const problem = problems.find(({ field }) => field === name);
    return problem ? problemText(problem, t) : null;
  };
  return {
    value: (name: string) => values[name]?.[0] ?? "",
    has: (name: string, value: string) => values[name]?.includes(value) ?? false,
    all: (name: string) => values[name] ?? [],
    errorOf,
    field: (name: string) => ({ id: name, name, defaultValue: values[name]?.[0] ?? "", error: errorOf(name) }),
  };
}

export function useFieldErrors(problems: SectionProblem[]): FieldError[] {
  const t = useT();
  return problems.map((problem) => ({ fieldId: problem.field, message: problemText(problem, t) }));
}

function problemText(problem: SectionProblem, t: Translate): string {
  if (isFieldProblem(problem)) return t(`symposiumDesk.fieldProblem.${problem.code}`, problem.values);
  return t(`questionnaire.problem.${problem.code}`, problem.values);
}
