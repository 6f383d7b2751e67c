/** 「いただいた声と、変えたこと」 as an officer types it. */
import { type AnsweredChangeInput, answeredChangeSchema, CHANGE_LIMITS } from "~/domain/questionnaire/answered-change";
import { formatDate } from "~/i18n/format";
import type { DateKey } from "~/shared/dates";
import { type FieldProblem, FormReader, type FormValues } from "./form-reader";

export type ChangeProblem = Omit<FieldProblem, "code"> & { code: FieldProblem["code"] | "noVoice" | "noChange" };

/** `latest`: the newest version there is; null when nothing is published. */
export function readAnsweredChange(
  values: FormValues,
  { today, latest }: { today: DateKey; latest: number | null },
): { ok: true; input: AnsweredChangeInput } | { ok: false; problems: ChangeProblem[] } {
  const form = new FormReader(values, today);
  const problems: ChangeProblem[] = [];
  if (form.raw("voice") === "") problems.push({ field: "voice", code: "noVoice", values: {} });
  if (form.raw("change") === "") problems.push({ field: "change", code: "noChange", values: {} });
  const voice = form.text("voice", CHANGE_LIMITS.text, "");
  const change = form.text("change", CHANGE_LIMITS.text, "");
  // Not written: today.
  const changedOn = form.day("changedOn", null) ?? today;
  const version = (name: string) => {
    const number = Number(form.raw(name));
    return Number.isInteger(number) && number >= 1 && number <= (latest ?? 0) ? number : null;
  };
  const typed = { voice, change, changedOn, fromVersion: version("fromVersion"), inVersion: version("inVersion") };
  problems.push(...form.problems);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, input: answeredChangeSchema.parse(typed) };
}

/** As the fields of the form: the day as people write it. */
export function changeValues(input: AnsweredChangeInput): FormValues {
  return {
    voice: [input.voice],
    change: [input.change],
    changedOn: [formatDate(input.changedOn, "ja")],
    fromVersion: [input.fromVersion === null ? "" : String(input.fromVersion)],
    inVersion: [input.inVersion === null ? "" : String(input.inVersion)],
  };
}
