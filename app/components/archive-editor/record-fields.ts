import type { FieldError } from "~/components/ui/error-summary";
import { isOwnProblem, type RecordFormProblem } from "~/domain/archive/record-form";
import type { FormValues } from "~/domain/symposium/form-reader";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

/** What every part of the editor shows: the fields as typed or as saved, and what is to be mended. */
export type RecordFields = { values: FormValues; problems: RecordFormProblem[] };

/** The attributes of a field by its name: id, value and its message; a list of lines has a message for each. */
export function useRecordFields({ values, problems }: RecordFields) {
  const t = useT();
  const errorOf = (name: string): string | null => {
    const own = problems.filter(({ field }) => field === name);
    return own.length > 0 ? own.map((problem) => problemText(problem, t)).join(" ") : null;
  };
  return {
    value: (name: string) => values[name]?.[0] ?? "",
    has: (name: string, value: string) => values[name]?.includes(value) ?? false,
    all: (name: string) => values[name] ?? [],
    field: (name: string) => ({ id: name, name, defaultValue: values[name]?.[0] ?? "", error: errorOf(name) }),
  };
}

export function useRecordErrors(problems: RecordFormProblem[]): FieldError[] {
  const t = useT();
  return problems.map((problem) => ({ fieldId: problem.field, message: problemText(problem, t) }));
}

function problemText(problem: RecordFormProblem, t: Translate): string {
  if (isOwnProblem(problem)) return t(`archiveDesk.fieldProblem.${problem.code}`, problem.values);
  return t(`symposiumDesk.fieldProblem.${problem.code}`, problem.values);
}
