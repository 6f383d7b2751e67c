import type { AnswerValue, Question } from "~/domain/questionnaire/question";
import type { Translate } from "~/i18n/messages";

/** An answer in words; "" when there is none. */
export function answerText(question: Question, value: AnswerValue | undefined, t: Translate): string {
  if (value === undefined || value === false) return "";
  if (value === true) return t("registration.csv.agreed");
  if (!Array.isArray(value)) return String(value);
  if (question.kind !== "matrix") return value.join("、");
  return question.rows.flatMap((row, index) => (value[index] ? [`${row}: ${value[index]}`] : [])).join("\n");
}
