import type { FieldError } from "~/components/ui/error-summary";
import { QUESTION_LIMITS, type Question } from "~/domain/questionnaire/question";
import type { AnswerProblem, AnswerProblems } from "~/domain/questionnaire/read-answers";
import type { Translate } from "~/i18n/messages";

/** The id of a question's first control: where an error of the summary leads. */
export function questionFieldId(questionId: string): string {
  return `q-${questionId}`;
}

export function questionError(question: Question, problem: AnswerProblem, t: Translate): string {
  const { kind, label } = question;
  if (problem === "required" && (kind === "short" || kind === "long")) {
    return t("question.error.requiredText", { label });
  }
  const max = kind === "short" ? QUESTION_LIMITS.short : QUESTION_LIMITS.long;
  return t(`question.error.${problem}`, { label, max });
}

/** What is wrong with the answers, for the summary at the top of the form, in the order of the questions. */
export function questionErrors(questions: readonly Question[], problems: AnswerProblems, t: Translate): FieldError[] {
  return questions.flatMap((question) => {
    const problem = problems[question.id];
    return problem ? [{ fieldId: questionFieldId(question.id), message: questionError(question, problem, t) }] : [];
  });
}
