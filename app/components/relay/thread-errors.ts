import type { FieldError } from "~/components/ui/error-summary";
import type { ThreadAnswer, ThreadIntent, ThreadProblem } from "~/domain/relay/thread-answer";
import type { Translate } from "~/i18n/messages";
import { messageError } from "./message-errors";

/** Ids of the fields of one form; several forms stand on the page. */
export function fieldId(intent: ThreadIntent, name: string): string {
  return `${intent}-${name}`;
}

/** All errors of the form that was sent; `most` = people a role wants. */
export function threadErrors(answer: ThreadAnswer | undefined, most: number | null, t: Translate): FieldError[] {
  if (!answer) return [];
  const { intent, values } = answer;
  return answer.problems.map((problem) => ({
    fieldId: fieldId(intent, nameOf(problem)),
    message: textOf(problem, values.message, most, t),
  }));
}

/** The error of one field; null without one. */
export function errorAt(errors: FieldError[], id: string): string | null {
  return errors.find((error) => error.fieldId === id)?.message ?? null;
}

function nameOf(problem: ThreadProblem): string {
  if (problem === "answer") return "welcome";
  if (problem === "sure" || problem === "takenPeople") return problem;
  return problem === "messageWords" ? "keepsWords" : "message";
}

function textOf(problem: ThreadProblem, message: string, most: number | null, t: Translate): string {
  if (problem === "answer") return t("relay.thread.role.errorAnswer");
  if (problem === "sure") return t("relay.thread.errorSure");
  if (problem !== "takenPeople") return messageError(problem, message, t);
  return most === null ? t("relay.role.mark.errorAny") : t("relay.role.mark.error", { max: most });
}
