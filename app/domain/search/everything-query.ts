/** What someone asks of everything at once, read from and written to URL parameters. Pure. */
import { THEME_KEYS } from "~/domain/directory/vocabulary";
import { type QueryProblem, readChoice, readInteger, readMunicipalities, readText } from "./query-values";

/** 登録, シンポジウム, 記録, 話されたこと, ことば. */
export const EVERYTHING_TABS = ["listings", "symposia", "records", "passages", "terms"] as const;
export type EverythingTab = (typeof EVERYTHING_TABS)[number];

export const EVERYTHING_FILTERS = ["record", "symposium", "speaker", "year", "theme", "municipality"] as const;
export type EverythingFilter = (typeof EVERYTHING_FILTERS)[number];

/** What the results of a tab can be narrowed by; a filter its tab does not know counts for nothing there. */
export const FILTERS_OF_TAB: Record<EverythingTab, readonly EverythingFilter[]> = {
  listings: ["theme", "municipality"],
  symposia: ["speaker", "year", "theme", "municipality"],
  records: ["symposium", "speaker", "year", "theme", "municipality"],
  passages: ["record", "symposium", "speaker", "year", "theme", "municipality"],
  terms: ["theme", "municipality"],
};

export const EVERYTHING_TEXT_MAX = 100;
export const EVERYTHING_PER_PAGE = 20;
const ID_MAX = 64;

export type EverythingQuery = {
  text: string;
  /** null = the first few of all; when narrowed, the first tab with something in it. */
  tab: EverythingTab | null;
  filters: Partial<Record<EverythingFilter, string>>;
  page: number;
};

/** Wrong values are left out and named. */
export function readEverythingQuery(params: URLSearchParams): { query: EverythingQuery; problems: QueryProblem[] } {
  const problems: QueryProblem[] = [];
  const wanted: Record<EverythingFilter, string | null> = {
    record: readId(params, "record", problems),
    symposium: readId(params, "symposium", problems),
    speaker: readText(params, "speaker", EVERYTHING_TEXT_MAX, problems),
    year: readYear(params, problems),
    theme: readChoice(params, "theme", THEME_KEYS, problems),
    municipality: readMunicipalities(params, "municipality", problems)[0] ?? null,
  };
  const query: EverythingQuery = {
    text: readText(params, "q", EVERYTHING_TEXT_MAX, problems),
    tab: readChoice(params, "tab", EVERYTHING_TABS, problems),
    filters: Object.fromEntries(Object.entries(wanted).filter(([, value]) => value)),
    page: readInteger(params, "page", { min: 1, max: 5000 }, problems) ?? 1,
  };
  return { query, problems };
}

/** What a program asks of what was said: the same parameters, and how many a page (1–100). */
export function readPassagesQuery(params: URLSearchParams): {
  query: EverythingQuery;
  perPage: number;
  problems: QueryProblem[];
} {
  const { query, problems } = readEverythingQuery(params);
  const perPage = readInteger(params, "per_page", { min: 1, max: 100 }, problems) ?? EVERYTHING_PER_PAGE;
  return { query: { ...query, tab: "passages" }, perPage, problems };
}

function readId(params: URLSearchParams, name: "record" | "symposium", problems: QueryProblem[]): string | null {
  const id = readText(params, name, ID_MAX, problems);
  if (id === "" || /^[\w-]+$/.test(id)) return id || null;
  problems.push({ parameter: name, value: id, message: "map.problem.unknownValue" });
  return null;
}

function readYear(params: URLSearchParams, problems: QueryProblem[]): string | null {
  const year = readInteger(params, "year", { min: 1900, max: 2199 }, problems);
  return year === null ? null : String(year);
}

/** The parameters of a query; with changes. A change of anything leads to the first page. */
export function everythingParams(query: EverythingQuery, changes: Partial<EverythingQuery> = {}): URLSearchParams {
  const wanted = { ...query, page: 1, ...changes };
  const params = new URLSearchParams();
  if (wanted.text) params.set("q", wanted.text);
  if (wanted.tab) params.set("tab", wanted.tab);
  for (const name of EVERYTHING_FILTERS) {
    const value = wanted.filters[name];
    if (value) params.set(name, value);
  }
  if (wanted.page > 1) params.set("page", String(wanted.page));
  return params;
}

export function everythingPath(query: EverythingQuery, changes: Partial<EverythingQuery> = {}): string {
  const params = everythingParams(query, changes).toString();
  return params ? `/search?${params}` : "/search";
}

/** The address of a tab: what it cannot be narrowed by is left behind. */
export function tabPath(query: EverythingQuery, tab: EverythingTab): string {
  return everythingPath(query, { tab, filters: filtersOf(query, tab) });
}

/** The address of the first few of all, which is narrowed by nothing. */
export function overviewPath(query: EverythingQuery): string {
  return everythingPath(query, { tab: null, filters: {} });
}

/** The filters that a tab knows. */
export function filtersOf({ filters }: EverythingQuery, tab: EverythingTab): EverythingQuery["filters"] {
  return Object.fromEntries(FILTERS_OF_TAB[tab].flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])));
}

/** With a value chosen, or taken back with null. */
export function withFilter(query: EverythingQuery, name: EverythingFilter, value: string | null): EverythingQuery {
  const { [name]: _left, ...rest } = query.filters;
  return { ...query, page: 1, filters: value === null ? rest : { ...rest, [name]: value } };
}

/** Whether anything at all is asked. */
export function isAsked({ text, filters }: EverythingQuery): boolean {
  return text !== "" || Object.keys(filters).length > 0;
}
