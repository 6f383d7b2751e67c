/** From a sent form to answers, with what is wrong with each question. */
import { type AnswerValue, type AnswerValues, QUESTION_LIMITS, type Question } from "./question";

/** `rows`: a required matrix has rows without an answer. `other`: an answer that is none of the options. */
export type AnswerProblem = "required" | "rows" | "consent" | "other" | "long";
/** Question id → what is wrong. */
export type AnswerProblems = Record<string, AnswerProblem>;
/** `values` holds what could be read also when something is wrong: a form keeps what was typed. */
export type ReadAnswers = { ok: boolean; values: AnswerValues; problems: AnswerProblems };

/** Names the version of the record or plan an answer is about, as its form was shown. */
export const VERSION_FIELD = "subjectVersion";

/** The name of a question's controls in a form; a matrix has one for each row. */
export function answerName(questionId: string, row?: number): string {
  return row === undefined ? `q.${questionId}` : `q.${questionId}.${row}`;
}

/** Reads the answers to `questions` out of a form. What was not answered has no value. */
export function readAnswers(questions: readonly Question[], form: FormData): ReadAnswers {
  const values: AnswerValues = {};
  const problems: AnswerProblems = {};
  for (const question of questions) {
    const { value, problem } = readAnswer(question, form);
    if (value !== undefined) values[question.id] = value;
    if (problem) problems[question.id] = problem;
  }
  return { ok: Object.keys(problems).length === 0, values, problems };
}

type Read = { value?: AnswerValue; problem?: AnswerProblem };

function readAnswer(question: Question, form: FormData): Read {
  switch (question.kind) {
    case "choice":
      return readChoice(question, textsOf(form, answerName(question.id))[0] ?? "");
    case "many":
      return readMany(question, textsOf(form, answerName(question.id)));
    case "scale5":
      return readScale(question, textsOf(form, answerName(question.id))[0] ?? "", 5);
    case "scale7":
      return readScale(question, textsOf(form, answerName(question.id))[0] ?? "", 7);
    case "matrix":
      return readMatrix(question, form);
    case "short":
      return readText(question, oneLine(textsOf(form, answerName(question.id))[0] ?? ""), QUESTION_LIMITS.short);
    case "long":
      return readText(question, (textsOf(form, answerName(question.id))[0] ?? "").trim(), QUESTION_LIMITS.long);
    case "consent":
      if (form.get(answerName(question.id)) === "yes") return { value: true };
      return question.isRequired ? { problem: "consent" } : {};
  }
}

function readChoice({ options, isRequired }: Question, text: string): Read {
  if (text === "") return isRequired ? { problem: "required" } : {};
  return options.includes(text) ? { value: text } : { problem: "other" };
}

function readMany({ options, isRequired }: Question, texts: string[]): Read {
  const given = texts.filter((text) => text !== "");
  // In the order of the options, each once.
  const value = options.filter((option) => given.includes(option));
  if (given.some((text) => !options.includes(text))) return { value, problem: "other" };
  if (value.length > 0) return { value };
  return isRequired ? { problem: "required" } : {};
}

function readScale({ isRequired }: Question, text: string, highest: number): Read {
  if (text === "") return isRequired ? { problem: "required" } : {};
  const value = /^\d$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= highest ? { value } : { problem: "other" };
}

function readMatrix({ id, options, rows, isRequired }: Question, form: FormData): Read {
  const texts = rows.map((_row, index) => textsOf(form, answerName(id, index))[0] ?? "");
  const value = texts.map((text) => (options.includes(text) ? text : null));
  if (texts.some((text) => text !== "" && !options.includes(text))) return { value, problem: "other" };
  if (value.every((column) => column === null)) return isRequired ? { problem: "required" } : {};
  return isRequired && value.includes(null) ? { value, problem: "rows" } : { value };
}

function readText({ isRequired }: Question, text: string, longest: number): Read {
  if (text === "") return isRequired ? { problem: "required" } : {};
  return text.length > longest ? { value: text, problem: "long" } : { value: text };
}

function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value): value is string => typeof value === "string");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
