/** What someone asks of the list of symposia, read from and written to URL parameters. Pure. */
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { FORMS, type SymposiumForm } from "~/domain/symposium/symposium";
import { type QueryProblem, readChoice, readChoices, readInteger, readMunicipalities, readText } from "./query-values";

export const SYMPOSIA_TIMES = ["coming", "past", "all"] as const;
export type SymposiaTime = (typeof SYMPOSIA_TIMES)[number];
export const SYMPOSIA_VIEWS = ["list", "calendar"] as const;

const TEXT_MAX_LENGTH = 100;
const PREFECTURES = Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, "0"));

export type SymposiaQuery = {
  text: string;
  time: SymposiaTime;
  /** 2-digit code. */
  prefecture: string | null;
  /** 6-digit codes. */
  municipalities: string[];
  themes: ThemeKey[];
  /** Forms of which one must hold; 併用 is online and at a venue. */
  form: SymposiumForm | null;
  series: string | null;
  view: (typeof SYMPOSIA_VIEWS)[number];
  /** `YYYY-MM`; null = the month of today. */
  month: string | null;
  page: number;
};

/** Wrong values are left out and named. */
export function readSymposiaQuery(params: URLSearchParams): { query: SymposiaQuery; problems: QueryProblem[] } {
  const problems: QueryProblem[] = [];
  const month = readText(params, "month", 7, problems);
  const series = readText(params, "series", 64, problems);
  const query: SymposiaQuery = {
    text: readText(params, "q", TEXT_MAX_LENGTH, problems),
    time: readChoice(params, "time", SYMPOSIA_TIMES, problems) ?? "coming",
    prefecture: readChoice(params, "prefecture", PREFECTURES, problems),
    municipalities: readMunicipalities(params, "municipality", problems),
    themes: readChoices(params, "theme", THEME_KEYS, problems),
    form: readChoice(params, "form", FORMS, problems),
    series: series || null,
    view: readChoice(params, "view", SYMPOSIA_VIEWS, problems) ?? "list",
    month: /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(month) ? month : null,
    page: readInteger(params, "page", { min: 1, max: 10_000 }, problems) ?? 1,
  };
  if (month && query.month === null)
    problems.push({ parameter: "month", value: month, message: "map.problem.notADay" });
  return { query, problems };
}

/** The parameters of a query without what is the default; with changes. A change of anything leads to the first page. */
export function symposiaParams(query: SymposiaQuery, changes: Partial<SymposiaQuery> = {}): string {
  const wanted = { ...query, page: 1, ...changes };
  const params = new URLSearchParams();
  if (wanted.text) params.set("q", wanted.text);
  if (wanted.time !== "coming") params.set("time", wanted.time);
  if (wanted.prefecture) params.set("prefecture", wanted.prefecture);
  for (const code of wanted.municipalities) params.append("municipality", code);
  for (const theme of wanted.themes) params.append("theme", theme);
  if (wanted.form) params.set("form", wanted.form);
  if (wanted.series) params.set("series", wanted.series);
  if (wanted.view !== "list") params.set("view", wanted.view);
  if (wanted.month) params.set("month", wanted.month);
  if (wanted.page > 1) params.set("page", String(wanted.page));
  return params.toString();
}

/** `path?parameters`, without a bare question mark. */
export function symposiaPath(path: string, query: SymposiaQuery, changes: Partial<SymposiaQuery> = {}): string {
  const params = symposiaParams(query, changes);
  return params ? `${path}?${params}` : path;
}

/** Whether anything but the time, the view and the month is asked. */
export function isFiltered(query: SymposiaQuery): boolean {
  const { text, prefecture, municipalities, themes, form, series } = query;
  return Boolean(text || prefecture || municipalities.length || themes.length || form || series);
}
