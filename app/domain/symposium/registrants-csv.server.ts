import { stringify } from "csv-stringify/sync";
import type { AnswerValue, AnswerValues, Question } from "~/domain/questionnaire/question";
import { formatMoment } from "~/i18n/format-moment";
import type { Translate } from "~/i18n/messages";
import { safeCell } from "~/shared/safe-cell";
import type { Registration } from "~prisma/client";
import type { Place, RegistrationState } from "./symposium";

const COLUMNS = [
  "number",
  "state",
  "place",
  "name",
  "email",
  "organisation",
  "jobTitle",
  "groupName",
  "registeredAt",
  "cancelledAt",
  "checkedInAt",
  "joinedAt",
] as const;
type Column = (typeof COLUMNS)[number];

/**
 * The registered as a file for spreadsheets: UTF-8 with BOM and CRLF, a column for each of the host's own questions; no
 * cell can become a formula. Personal links are not in it.
 */
export function registrantsCsv(rows: readonly Registration[], questions: readonly Question[], t: Translate): string {
  const header = [...COLUMNS.map((column) => t(`registration.csv.${column}`)), ...questions.map(({ label }) => label)];
  const lines = rows.map((row) => {
    const answers = row.answers as AnswerValues;
    const cells = COLUMNS.map((column) => cellOf(row, column, t));
    return [...cells, ...questions.map((question) => answerCell(question, answers[question.id], t))];
  });
  return stringify(
    [header, ...lines].map((line) => line.map(safeCell)),
    { bom: true, record_delimiter: "windows" },
  );
}

function cellOf(row: Registration, column: Column, t: Translate): string {
  switch (column) {
    case "number":
      return String(row.number);
    case "state":
      return t(`registration.state.${row.state as RegistrationState}`);
    case "place":
      return t(`registration.place.${row.place as Place}`);
    case "registeredAt":
      return momentCell(row.createdAt);
    case "cancelledAt":
    case "checkedInAt":
    case "joinedAt":
      return momentCell(row[column]);
    default:
      return row[column] ?? "";
  }
}

function momentCell(instant: Date | null): string {
  return instant ? formatMoment(instant.toISOString(), "ja") : "";
}

function answerCell(question: Question, value: AnswerValue | undefined, t: Translate): string {
  if (value === undefined || value === false) return "";
  if (value === true) return t("registration.csv.agreed");
  if (!Array.isArray(value)) return String(value);
  if (question.kind !== "matrix") return value.join(" / ");
  return question.rows.map((row, index) => `${row}: ${value[index] ?? ""}`).join(" / ");
}

export { safeCell };
