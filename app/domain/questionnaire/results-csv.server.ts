import { stringify } from "csv-stringify/sync";
import { db } from "~/gateways/db.server";
import type { Translate } from "~/i18n/messages";
import { safeCell } from "~/shared/safe-cell";
import { findEditable, type QuestionnaireAt, readContent } from "./editable-questionnaire.server";
import { findAnsweredVersions, findAnswers } from "./find-results.server";
import type { AnswerValue, Question } from "./question";
import { questionsOf } from "./questionnaire-form";

/**
 * Every answer a line (of a record or plan with the version it is about first), a column for each question and each row of a matrix: UTF-8 with BOM and CRLF; no cell can become a
 * formula. For the desk only. null when there is no アンケート. Throws DomainError("notFound").
 */
export async function resultsCsv({ at }: { at: QuestionnaireAt }, t: Translate): Promise<string | null> {
  const row = await findEditable(at, db());
  if (!row) return null;
  const questions = questionsOf(readContent(row.content));
  const header = questions.flatMap((question) =>
    question.kind === "matrix" ? question.rows.map((name) => `${question.label}: ${name}`) : [question.label],
  );
  const hasVersions = at.subject.type !== "symposium";
  if (hasVersions) header.unshift(t("questionnaire.results.version"));
  const lines: string[][] = [];
  for (const { version } of await findAnsweredVersions(row.id)) {
    for (const values of await findAnswers({ questionnaireId: row.id, version })) {
      const cells = questions.flatMap((question) => cellsOf(question, values[question.id], t));
      lines.push(hasVersions ? [String(version ?? ""), ...cells] : cells);
    }
  }
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
