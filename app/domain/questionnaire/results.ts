/** The answers to an アンケート counted. */
import type { AnswerValue, AnswerValues, Question } from "./question";
import type { QuestionnaireContent } from "./questionnaire-content";
import { groupQuestions, questionsOf } from "./questionnaire-form";

/** What was counted in one line: the options, and who left the question out. */
export type CountedLine = {
  /** Row of a matrix; "" for any other question. */
  row: string;
  counts: number[];
  noAnswer: number;
};

export type QuestionResult = {
  id: string;
  kind: Question["kind"];
  label: string;
  /** Names of `counts`: options, 1…5 or 1…7, or "" for a consent that was given. */
  options: string[];
  lowLabel: string;
  highLabel: string;
  /** One line; of a matrix one for each row; of a text none. */
  lines: CountedLine[];
  /** Mean of a scale; null when nobody answered or it is no scale. */
  mean: number | null;
  /** What was written, in an order that says nothing of who wrote when. */
  texts: string[];
  answered: number;
};

/** One question by the groups of another. `counts[g][o]`; `noAnswer[g]`. The last group ("") did not say theirs. */
export type CrossTable = {
  questionId: string;
  kind: Question["kind"];
  label: string;
  options: string[];
  counts: number[][];
  noAnswer: number[];
};

export type QuestionnaireResults = {
  total: number;
  questions: QuestionResult[];
  /** null without a question to make it by. `sizes` are those of `groups`, of which the last is "" when some did not answer it. */
  cross: { questionId: string; label: string; groups: string[]; sizes: number[]; tables: CrossTable[] } | null;
};

export function summarise(content: QuestionnaireContent, answers: readonly AnswerValues[]): QuestionnaireResults {
  const questions = questionsOf(content);
  const group = groupQuestions(content).find(({ id }) => id === content.groupQuestionId);
  return {
    total: answers.length,
    questions: questions.map((question) => countQuestion(question, answers)),
    cross: group ? crossTables(group, questions, answers) : null,
  };
}

/** Names of what can be chosen; none for a text. */
export function optionsOf({ kind, options }: Question): string[] {
  if (kind === "scale5" || kind === "scale7") {
    return Array.from({ length: kind === "scale5" ? 5 : 7 }, (_, index) => String(index + 1));
  }
  if (kind === "consent") return [""];
  return kind === "short" || kind === "long" ? [] : options;
}

function countQuestion(question: Question, answers: readonly AnswerValues[]): QuestionResult {
  const { id, kind, label, lowLabel, highLabel } = question;
  const values = answers.map((answer) => answer[id]);
  const given = values.filter((value): value is AnswerValue => value !== undefined);
  const isText = kind === "short" || kind === "long";
  const numbers = given.filter((value) => typeof value === "number");
  return {
    ...{ id, kind, label, lowLabel, highLabel, options: optionsOf(question) },
    lines: isText ? [] : linesOf(question, values),
    mean: numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
    texts: isText ? given.filter((value) => typeof value === "string").sort((a, b) => a.localeCompare(b, "ja")) : [],
    answered: given.length,
  };
}

function linesOf(question: Question, values: readonly (AnswerValue | undefined)[]): CountedLine[] {
  if (question.kind !== "matrix") return [countLine(question, "", values)];
  return question.rows.map((row, index) =>
    countLine(
      question,
      row,
      values.map((value) => (Array.isArray(value) ? (value[index] ?? undefined) : undefined)),
    ),
  );
}

function countLine(question: Question, row: string, values: readonly (AnswerValue | undefined)[]): CountedLine {
  const counts = optionsOf(question).map((option) => values.filter((value) => isChosen(value, option)).length);
  return { row, counts, noAnswer: values.filter((value) => value === undefined).length };
}

function isChosen(value: AnswerValue | undefined, option: string): boolean {
  if (value === true) return option === "";
  return Array.isArray(value) ? value.includes(option) : value !== undefined && String(value) === option;
}

const CROSSED: readonly Question["kind"][] = ["choice", "many", "scale5", "scale7"];

function crossTables(
  group: Question,
  questions: readonly Question[],
  answers: readonly AnswerValues[],
): NonNullable<QuestionnaireResults["cross"]> {
  const isUnsaid = answers.some((answer) => answer[group.id] === undefined);
  const groups = isUnsaid ? [...group.options, ""] : group.options;
  const members = groups.map((name) => answers.filter((answer) => (answer[group.id] ?? "") === name));
  const tables = questions
    .filter(({ id, kind }) => id !== group.id && CROSSED.includes(kind))
    .map((question): CrossTable => {
      const lines = members.map((some) =>
        countLine(
          question,
          "",
          some.map((answer) => answer[question.id]),
        ),
      );
      const { id: questionId, kind, label } = question;
      const [counts, noAnswer] = [lines.map((line) => line.counts), lines.map((line) => line.noAnswer)];
      return { questionId, kind, label, options: optionsOf(question), counts, noAnswer };
    });
  return { questionId: group.id, label: group.label, groups, sizes: members.map((some) => some.length), tables };
}
