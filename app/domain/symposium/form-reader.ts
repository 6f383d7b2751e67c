/** Reads the fields of an officer's form. What cannot be kept is named and the former value stays in the draft. */
import { z } from "zod";
import { isMailAddress } from "~/domain/mail/mail-address";
import type { QuestionFieldProblem } from "~/domain/questionnaire/form-fields";
import type { DateKey } from "~/shared/dates";
import { readDateText } from "./date-text";
import { readTimeText } from "./time-text";

/** Every field of a form as it was typed. */
export type FormValues = Record<string, string[]>;

export const FIELD_PROBLEMS = [
  "tooLong",
  "notUrl",
  "notMail",
  "notNumber",
  "date",
  "dateWeekday",
  "dateNoYear",
  "dateNoSuchDay",
  "dateEra",
  "dateSeveral",
  "time",
  "timeTwelve",
  "needsDate",
  "noTitle",
  "noLink",
] as const;
export type FieldProblemCode = (typeof FIELD_PROBLEMS)[number];
export type FieldProblem = { field: string; code: FieldProblemCode; values: Record<string, string | number> };

/** What is to be mended in a part of the editor; of the host's own questions too. */
export type SectionProblem = FieldProblem | QuestionFieldProblem;

export function isFieldProblem(problem: SectionProblem): problem is FieldProblem {
  return (FIELD_PROBLEMS as readonly string[]).includes(problem.code);
}

const urlSchema = z.url({ protocol: /^https?$/ });
const FULL_WIDTH_DIGITS = /[０-９]/g;

export function formValuesFrom(form: FormData): FormValues {
  const values: FormValues = {};
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    values[name] ??= [];
    values[name].push(value.replace(/\r\n?/g, "\n"));
  }
  return values;
}

export class FormReader {
  readonly problems: FieldProblem[] = [];

  constructor(
    readonly values: FormValues,
    readonly today: DateKey,
  ) {}

  raw(field: string): string {
    return (this.values[field]?.[0] ?? "").trim();
  }

  all(field: string): string[] {
    return this.values[field] ?? [];
  }

  is(field: string): boolean {
    return this.raw(field) === "yes";
  }

  text(field: string, max: number, before: string): string {
    const text = this.raw(field);
    if (text.length <= max) return text;
    this.report(field, "tooLong", { max, count: text.length });
    return before;
  }

  url(field: string, max: number, before: string): string {
    const text = this.raw(field);
    if (text === "") return "";
    const url = /^[\w.-]+\.[a-z]{2,}(?:\/|$)/i.test(text) ? `https://${text}` : text;
    if (url.length <= max && urlSchema.safeParse(url).success) return url;
    this.report(field, "notUrl");
    return before;
  }

  mail(field: string, before: string): string {
    const text = this.raw(field);
    if (text === "" || isMailAddress(text)) return text;
    this.report(field, "notMail");
    return before;
  }

  /** A whole number; full-width digits and 名, 分, 日 after it are understood. */
  count(field: string, range: { min: number; max: number }, before: number | null): number | null {
    const text = this.raw(field)
      .replace(FULL_WIDTH_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
      .replace(/[,，\s]|[名人分日]$/g, "");
    if (text === "") return null;
    const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (count >= range.min && count <= range.max) return count;
    this.report(field, "notNumber", range);
    return before;
  }

  oneOf<T extends string>(field: string, options: readonly T[], before: T): T {
    return options.find((option) => option === this.raw(field)) ?? before;
  }

  many<T extends string>(field: string, options: readonly T[]): T[] {
    return options.filter((option) => this.all(field).includes(option));
  }

  day(field: string, before: DateKey | null): DateKey | null {
    const text = this.raw(field);
    if (text === "") return null;
    const read = readDateText(text, this.today);
    if (read.ok) return read.date;
    this.report(field, DATE_PROBLEMS[read.problem]);
    return before;
  }

  /** Minutes after midnight. */
  time(field: string, before: number | null): number | null {
    const text = this.raw(field);
    if (text === "") return null;
    const read = readTimeText(text);
    if (read.ok) return read.minutes;
    this.report(field, read.problem === "twelve" ? "timeTwelve" : "time");
    return before;
  }

  report(field: string, code: FieldProblemCode, values: FieldProblem["values"] = {}): void {
    this.problems.push({ field, code, values });
  }
}

export const DATE_PROBLEMS = {
  empty: "date",
  unreadable: "date",
  noSuchDay: "dateNoSuchDay",
  noYear: "dateNoYear",
  era: "dateEra",
  weekday: "dateWeekday",
  several: "dateSeveral",
} as const;
