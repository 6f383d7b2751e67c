import { moved, readAddedQuestion, readQuestionIntent } from "~/domain/questionnaire/question-list-form";
import type { FormValues, SectionProblem } from "./form-reader";
import { SYMPOSIUM_LIMITS as L, type SymposiumContent } from "./symposium-content";

/** Of the host's own questions: names of the hidden fields, and of the fields of the one to add. */
export const QUESTION_ORDER_FIELD = "question";
export const QUESTION_ADD_AT = "registration";
export const QUESTION_ADD_INTENT = "question.add";

/** What a button of the questions does, after the form has been read; null for any other button. */
export function readQuestionChange(
  values: FormValues,
  intent: string,
  newId: string,
): {
  change: (content: SymposiumContent) => SymposiumContent;
  problems: (found: SectionProblem[], before: SymposiumContent) => SectionProblem[];
} | null {
  const move = readQuestionIntent(intent);
  if (move) {
    return {
      change: (content) => withQuestions(content, moved(content.registration.questions, move)),
      problems: (found) =>
        move.do === "remove" ? found.filter(({ field }) => !field.startsWith(`questions.${move.id}.`)) : found,
    };
  }
  if (intent !== QUESTION_ADD_INTENT) return null;
  const added = readAddedQuestion(values, QUESTION_ADD_AT, newId);
  return {
    change: (content) =>
      "question" in added
        ? withQuestions(content, [...content.registration.questions, added.question].slice(0, L.questions))
        : content,
    problems: (found, { registration }) => {
      if ("problem" in added) return [...found, added.problem];
      if (registration.questions.length < L.questions) return found;
      return [...found, { field: "add.registration.label", code: "tooManyQuestions", values: { max: L.questions } }];
    },
  };
}

function withQuestions(content: SymposiumContent, questions: SymposiumContent["registration"]["questions"]) {
  return { ...content, registration: { ...content.registration, questions } };
}
