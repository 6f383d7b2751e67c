import { questionErrors } from "~/components/form/question-errors";
import type { FieldError } from "~/components/ui/error-summary";
import type { Question } from "~/domain/questionnaire/question";
import type { AnswerProblems } from "~/domain/questionnaire/read-answers";
import type { RegistrationProblems } from "~/domain/symposium/registration-form";
import type { Translate } from "~/i18n/messages";

/** `name.0` → `name-0`: the id of a field. */
export function fieldIdOf(name: string): string {
  return name.replace(".", "-");
}

export function problemText(problems: RegistrationProblems, name: string, t: Translate): string | null {
  const problem = problems[name];
  return problem ? t(`registration.problem.${problem}`) : null;
}

type Wrong = { problems: RegistrationProblems; answerProblems: AnswerProblems };

/** Everything that is wrong with the form, for the summary at its top, in the order of the page. */
export function registrationErrors(
  { problems, answerProblems }: Wrong,
  { questions, isGroup }: { questions: readonly Question[]; isGroup: boolean },
  t: Translate,
): FieldError[] {
  const order = (name: string) => ORDER.indexOf(name.split(".")[0] ?? "");
  const names = Object.keys(problems);
  const rowOf = (name: string) => Number(name.split(".")[1] ?? -1);
  const isRow = (name: string) => rowOf(name) >= 0;
  names.sort((a, b) => (isRow(a) && isRow(b) ? rowOf(a) - rowOf(b) : 0) || order(a) - order(b));
  const errors = names.map((name) => {
    const message = problemText(problems, name, t) ?? "";
    const number = rowOf(name) + 1;
    const isNumbered = isGroup && number > 0;
    return {
      fieldId: fieldIdOf(name),
      message: isNumbered ? t("registration.problem.row", { number, message }) : message,
    };
  });
  const last = errors.filter(({ fieldId }) => fieldId === "agrees");
  return [
    ...errors.filter(({ fieldId }) => fieldId !== "agrees"),
    ...questionErrors(questions, answerProblems, t),
    ...last,
  ];
}

const ORDER = ["groupName", "name", "email", "organisation", "jobTitle", "place", "agrees"];
