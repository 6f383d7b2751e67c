import { type RecordAnswer, type RecordIntent, recordFieldId } from "~/domain/connection/record-answer";
import { useT } from "~/i18n/translate-context";
import { problemText } from "./problem-text";

export type RecordFormState = {
  intent: RecordIntent;
  connectionId: string | null;
  /** Whether this form was sent and came back. */
  isAnswered: boolean;
  id: (field: string) => string;
  /** What was typed, else `usual`. */
  value: (field: string, usual?: string) => string;
  error: (field: string) => string | null;
  /** Whether words may stand when the writer says so. */
  asksToKeep: boolean;
};

/** Ids, values and errors of one form of the page of an alias. */
export function useRecordForm(
  form: { intent: RecordIntent; connectionId: string | null },
  answer: RecordAnswer | undefined,
): RecordFormState {
  const t = useT();
  const isOwn = answer?.intent === form.intent && answer.connectionId === form.connectionId;
  const own = isOwn ? answer : undefined;
  const textsAt = (field: string) =>
    (own?.problems ?? []).filter((problem) => problem.field === field).map((problem) => problemText(problem, t));
  return {
    ...form,
    isAnswered: own !== undefined,
    id: (field) => recordFieldId(form, field),
    value: (field, usual = "") => (own ? (own.values[field] ?? "") : usual),
    error: (field) => textsAt(field).join(" ") || null,
    asksToKeep: own !== undefined && (own.values.keepsWords === "yes" || own.problems.some(isSensitive)),
  };
}

function isSensitive({ problem }: { problem: string }): boolean {
  return problem === "sensitive";
}
