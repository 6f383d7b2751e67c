/** A list of questions as an officer's form shows and sends it: of an アンケート or of a registration. */
import { type FormFields, firstOf, linesOf, type QuestionFieldProblem } from "./form-fields";
import { QUESTION_LIMITS as L, QUESTION_KINDS, type Question, type QuestionKind, questionSchema } from "./question";

export const KINDS_WITH_OPTIONS: readonly QuestionKind[] = ["choice", "many", "matrix"];

export function fieldOf(
  questionId: string,
  name: "kind" | "label" | "help" | "isRequired" | "options" | "rows" | "lowLabel" | "highLabel",
): string {
  return `questions.${questionId}.${name}`;
}

/** The questions as the fields of the editor show them. */
export function questionFields(questions: readonly Question[]): FormFields {
  const fields: FormFields = {};
  for (const { id, kind, label, help, isRequired, options, rows, lowLabel, highLabel } of questions) {
    fields[fieldOf(id, "kind")] = [kind];
    fields[fieldOf(id, "label")] = [label];
    fields[fieldOf(id, "help")] = [help];
    fields[fieldOf(id, "isRequired")] = isRequired ? ["yes"] : [];
    fields[fieldOf(id, "options")] = [options.join("\n")];
    fields[fieldOf(id, "rows")] = [rows.join("\n")];
    fields[fieldOf(id, "lowLabel")] = [lowLabel];
    fields[fieldOf(id, "highLabel")] = [highLabel];
  }
  return fields;
}

type Report = (field: string, code: QuestionFieldProblem["code"], values?: QuestionFieldProblem["values"]) => void;
type ReadList = { questions: Question[]; problems: QuestionFieldProblem[] };

/**
 * Reads the questions of `before` in the order of the hidden fields named `orderField`; one the form does not name is left
 * out, but a form that names none does not ask about them. What cannot be kept is named, and the former value stays. `isFixed`: only texts may be mended, because there are
 * people who have answered or are about to.
 */
export function readQuestionList(
  fields: FormFields,
  orderField: string,
  before: readonly Question[],
  isFixed = false,
): ReadList {
  const problems: QuestionFieldProblem[] = [];
  const report: Report = (field, code, values = {}) => problems.push({ field, code, values });
  const order = (isFixed ? null : fields[orderField]) ?? before.map(({ id }) => id);
  const questions = [...new Set(order)].flatMap((id) => {
    const question = before.find((one) => one.id === id);
    if (!question) return [];
    const texts = readTexts(fields, question, report);
    return [isFixed ? texts : readShape(fields, texts, report)];
  });
  return { questions, problems };
}

function readTexts(fields: FormFields, before: Question, report: Report): Question {
  const text = (name: "label" | "help" | "lowLabel" | "highLabel", max: number) => {
    const field = fieldOf(before.id, name);
    if (!(field in fields)) return before[name];
    const typed = firstOf(fields, field);
    if (typed.length <= max) return typed;
    report(field, "questionTooLong", { max, count: typed.length });
    return before[name];
  };
  const label = text("label", L.label);
  if (label === "") report(fieldOf(before.id, "label"), "questionEmpty");
  return {
    ...before,
    label: label || before.label,
    help: text("help", L.help),
    lowLabel: text("lowLabel", L.option),
    highLabel: text("highLabel", L.option),
  };
}

function readShape(fields: FormFields, before: Question, report: Report): Question {
  const kind = QUESTION_KINDS.find((one) => one === firstOf(fields, fieldOf(before.id, "kind"))) ?? before.kind;
  const question: Question = {
    ...before,
    kind,
    isRequired: firstOf(fields, fieldOf(before.id, "isRequired")) === "yes",
  };
  if (KINDS_WITH_OPTIONS.includes(kind)) {
    question.options = readLines(fields, question, "options", report);
    if (question.options.length === 0) report(fieldOf(before.id, "options"), "optionsMissing");
  }
  if (kind === "matrix") {
    question.rows = readLines(fields, question, "rows", report);
    if (question.rows.length === 0) report(fieldOf(before.id, "rows"), "rowsMissing");
  }
  return question;
}

function readLines(fields: FormFields, before: Question, name: "options" | "rows", report: Report): string[] {
  const field = fieldOf(before.id, name);
  const lines = linesOf(fields[field]?.[0] ?? "");
  const max = name === "options" ? L.options : L.rows;
  const long = lines.find((line) => line.length > L.option);
  if (long) report(field, "optionTooLong", { max: L.option, text: `${long.slice(0, 20)}…` });
  else if (lines.length > max) report(field, "optionsTooMany", { max });
  else {
    const twice = lines.find((line, at) => lines.indexOf(line) !== at);
    if (twice === undefined) return lines;
    // The answer is the text of the option: the same text twice would be one answer.
    report(field, "optionsTwice", { text: twice });
    return [...new Set(lines)];
  }
  return before[name];
}

/** What cannot be answered as it stands: a choice without choices. `at` is the field that mends it. */
export function unanswerable(questions: readonly Question[]): QuestionFieldProblem[] {
  return questions.flatMap(({ id, kind, options, rows }) => {
    const problems: QuestionFieldProblem[] = [];
    if (KINDS_WITH_OPTIONS.includes(kind) && options.length === 0) {
      problems.push({ field: fieldOf(id, "options"), code: "optionsMissing", values: {} });
    }
    if (kind === "matrix" && rows.length === 0) {
      problems.push({ field: fieldOf(id, "rows"), code: "rowsMissing", values: {} });
    }
    return problems;
  });
}

export type QuestionIntent = { do: "remove" | "up" | "down"; id: string };

/** `question.remove:ID`, `question.up:ID`, `question.down:ID`; null for any other button. */
export function readQuestionIntent(value: string): QuestionIntent | null {
  const match = /^question\.(remove|up|down):([a-z0-9]{1,20})$/.exec(value);
  return match ? { do: match[1] as QuestionIntent["do"], id: match[2] ?? "" } : null;
}

/** The same list with one entry taken out or moved by one; as it was when there is no such entry. */
export function moved<T extends { id: string }>(list: readonly T[], intent: QuestionIntent): T[] {
  const from = list.findIndex(({ id }) => id === intent.id);
  if (from < 0) return [...list];
  const next = [...list];
  const taken = next.splice(from, 1);
  const to = from + (intent.do === "up" ? -1 : 1);
  if (to < 0 || to >= list.length) return intent.do === "remove" ? next : [...list];
  if (intent.do !== "remove") next.splice(to, 0, ...taken);
  return next;
}

/** The fields by which a question is added; `at` keeps those of several sections apart. */
export function addFieldOf(at: string, name: "label" | "kind"): string {
  return `add.${at}.${name}`;
}

/** The question that the fields under `at` ask for. */
export function readAddedQuestion(
  fields: FormFields,
  at: string,
  id: string,
): { question: Question } | { problem: QuestionFieldProblem } {
  const field = addFieldOf(at, "label");
  const label = firstOf(fields, field);
  if (label === "") return { problem: { field, code: "questionEmpty", values: {} } };
  if (label.length > L.label) {
    return { problem: { field, code: "questionTooLong", values: { max: L.label, count: label.length } } };
  }
  const kind = QUESTION_KINDS.find((one) => one === firstOf(fields, addFieldOf(at, "kind"))) ?? "choice";
  return { question: questionSchema.parse({ id, kind, label }) };
}

/** Of a question that is taken out nothing has to be mended any more. */
export function questionProblemsLeft(
  problems: readonly QuestionFieldProblem[],
  intent: QuestionIntent | null,
): QuestionFieldProblem[] {
  if (intent?.do !== "remove") return [...problems];
  return problems.filter(({ field }) => !field.startsWith(`questions.${intent.id}.`));
}
