import type { FieldError } from "~/components/ui/error-summary";
import type { FormValues } from "~/domain/symposium/form-reader";
import { isOwnProblem, type PlanFieldProblem } from "~/domain/training/plan-form";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

/** The fields as typed or as saved, and what is to be mended. */
export type PlanFields = { values: FormValues; problems: PlanFieldProblem[] };

/** The attributes of a field by its name: id, value and its message. */
export function usePlanFields({ values, problems }: PlanFields) {
  const t = useT();
  const errorOf = (name: string): string | null => {
    const problem = problems.find(({ field }) => field === name);
    return problem ? planProblemText(problem, t) : null;
  };
  return {
    value: (name: string) => values[name]?.[0] ?? "",
    has: (name: string, value: string) => values[name]?.includes(value) ?? false,
    field: (name: string) => ({ id: name, name, defaultValue: values[name]?.[0] ?? "", error: errorOf(name) }),
  };
}

export function usePlanFieldErrors(problems: PlanFieldProblem[]): FieldError[] {
  const t = useT();
  return problems.map((problem) => ({ fieldId: problem.field, message: planProblemText(problem, t) }));
}

function planProblemText(problem: PlanFieldProblem, t: Translate): string {
  if (isOwnProblem(problem)) return t(`training.desk.fieldProblem.${problem.code}`, problem.values);
  return t(`symposiumDesk.fieldProblem.${problem.code}`, problem.values);
}
