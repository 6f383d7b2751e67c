/** A column as an officer types it. Pure. */
import { TERM_LIMITS } from "./term-content";

export const COLUMN_LIMITS = {
  series: 100,
  title: 120,
  author: 60,
  authorTitle: 120,
  body: TERM_LIMITS.body,
  terms: 20,
};
export const COLUMN_MOST_NUMBER = 999;

export type TypedColumn = {
  series: string;
  number: string;
  title: string;
  author: string;
  authorTitle: string;
  body: string;
  termIds: string[];
};
export type ColumnInput = {
  series: string;
  /** Place in the series, from 1. */
  number: number | null;
  title: string;
  author: string;
  authorTitle: string;
  bodyMarkdown: string;
  termIds: string[];
};

export const COLUMN_PROBLEMS = [
  "noTitle",
  "noAuthor",
  "noBody",
  "tooLong",
  "tooMany",
  "notNumber",
  "numberNoSeries",
] as const;
export type ColumnProblemCode = (typeof COLUMN_PROBLEMS)[number];
export type ColumnProblem = { field: string; code: ColumnProblemCode; values: Record<string, string | number> };

const TERM_ID = /^trm_[a-z0-9]{1,40}$/;

export function readTypedColumn(form: FormData): TypedColumn {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : "";
  };
  const ids = form.getAll("termIds").filter((value) => typeof value === "string");
  return {
    ...{ series: text("series"), number: text("number"), title: text("title"), author: text("author") },
    ...{ authorTitle: text("authorTitle"), body: text("body") },
    termIds: [...new Set(ids.filter((id) => TERM_ID.test(id)))],
  };
}

export function toTypedColumn({ number, bodyMarkdown, ...column }: ColumnInput): TypedColumn {
  return { ...column, number: number === null ? "" : String(number), body: bodyMarkdown };
}

/** What would be kept, and what stops it from being kept at all. */
export function checkTypedColumn(typed: TypedColumn): { input: ColumnInput; problems: ColumnProblem[] } {
  const problems: ColumnProblem[] = [];
  for (const field of ["series", "title", "author", "authorTitle", "body"] as const) {
    const count = typed[field].length;
    const max = COLUMN_LIMITS[field];
    if (count > max) problems.push({ field, code: "tooLong", values: { max, count } });
  }
  if (typed.title === "") problems.push({ field: "title", code: "noTitle", values: {} });
  if (typed.termIds.length > COLUMN_LIMITS.terms) {
    problems.push({ field: "termIds", code: "tooMany", values: { max: COLUMN_LIMITS.terms } });
  }
  const number = readNumber(typed.number);
  if (Number.isNaN(number)) problems.push({ field: "number", code: "notNumber", values: { max: COLUMN_MOST_NUMBER } });
  else if (number !== null && typed.series === "")
    problems.push({ field: "series", code: "numberNoSeries", values: {} });
  const { body, ...rest } = typed;
  return { input: { ...rest, number: Number.isNaN(number) ? null : number, bodyMarkdown: body }, problems };
}

/** null: not given; NaN: not to be read. 第2回 and full-width digits are understood. */
function readNumber(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/^第|[回話]$/g, "")
    .trim();
  if (plain === "") return null;
  const number = /^\d{1,3}$/.test(plain) ? Number(plain) : Number.NaN;
  return number >= 1 ? number : Number.NaN;
}

/** What must be there before the public reads it. */
export function findColumnGaps({
  author,
  bodyMarkdown,
}: Pick<ColumnInput, "author" | "bodyMarkdown">): ColumnProblem[] {
  const gaps: ColumnProblem[] = [];
  if (author === "") gaps.push({ field: "author", code: "noAuthor", values: {} });
  if (bodyMarkdown === "") gaps.push({ field: "body", code: "noBody", values: {} });
  return gaps;
}
