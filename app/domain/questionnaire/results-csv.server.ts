import { stringify } from "csv-stringify/sync";
import { db } from "~/gateways/db.server";
import type { Translate } from "~/i18n/messages";
import { safeCell } from "~/shared/safe-cell";
import { findEditable, type QuestionnaireAt, readContent } from "./editable-questionnaire.server";
import { findAnswers } from "./find-results.server";
import type { AnswerValue, Question } from "./question";
import { questionsOf } from "./questionnaire-form";

/**
 * Every answer a line, a column for each question and each row of a matrix: UTF-8 with BOM and CRLF; no cell can become a
 * formula. For the desk only. null when there is no アンケート. Throws DomainError("notFound").
 */
export async function resultsCsv({ at }: { at: QuestionnaireAt }, t: Translate): Promise<string | null> {
  const row = await findEditable(at, db());
  if (!row) return null;
  const questions = questionsOf(readContent(row.content));
  const header = questions.flatMap((question) =>
    question.kind === "matrix" ? question.rows.map((name) => `${question.label}: ${name}`) : [question.label],
  );
  const lines = (await findAnswers(row.id)).map((values) =>
    questions.flatMap((question) => cellsOf(question, values[question.id], t)),
  );
  const table = [header, ...lines].map((line) => line.map(safeCell));
  return stringify(table, { bom: true, record_delimiter: "windows" });
}

function cellsOf(question: Question, value: AnswerValue | undefined, t: Translate): string[] {
  if (question.kind === "matrix") {
    return question.rows.map((_row, index) => (Array.isArray(value) ? (value[index] ?? "") : ""));
  }
  if (value === undefined || value === false) return [""];
  if (value === true) return [t("question.agree")];
  return [Array.isArray(value) ? value.join(" / ") : String(value)];
}
