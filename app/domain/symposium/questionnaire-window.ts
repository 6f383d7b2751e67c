/** From when to when one can answer the アンケート of a symposium, as an officer types it. */
import type { DateKey } from "~/shared/dates";
import { type FieldProblem, FormReader, type FormValues } from "./form-reader";
import { readInstant } from "./read-section-registration";
import { instantValues } from "./section-values";

export type AnswerWindow = { opensAt: Date | null; closesAt: Date | null };

/** A day alone means from its beginning, or until its last minute. */
export function readWindow(values: FormValues, today: DateKey): AnswerWindow & { problems: FieldProblem[] } {
  const form = new FormReader(values, today);
  const opens = readInstant(form, "opens", { before: null, minutes: 0 });
  const closes = readInstant(form, "closes", { before: null, minutes: 24 * 60 - 1 });
  return {
    opensAt: opens ? new Date(opens) : null,
    closesAt: closes ? new Date(closes) : null,
    problems: form.problems,
  };
}

export function windowValues({ opensAt, closesAt }: { opensAt: string | null; closesAt: string | null }): FormValues {
  return { ...instantValues("opens", opensAt), ...instantValues("closes", closesAt) };
}
