/** What someone asks of the list of records, read from and written to URL parameters. Pure. */
import { THEME_KEYS, type ThemeKey } from "../directory/vocabulary";

export const ARCHIVE_SORTS = ["published", "recorded"] as const;
export type ArchiveSort = (typeof ARCHIVE_SORTS)[number];

export type ArchiveQuery = {
  /** 6-digit code. */
  municipality: string | null;
  theme: ThemeKey | null;
  /** YYYY */
  year: string | null;
  speaker: string | null;
  seriesId: string | null;
  symposiumId: string | null;
  sort: ArchiveSort;
  /** From 1. */
  page: number;
};

export const NOTHING_ASKED: ArchiveQuery = {
  ...{ municipality: null, theme: null, year: null, speaker: null, seriesId: null, symposiumId: null },
  ...{ sort: "published", page: 1 },
};

const NAME_MAX_LENGTH = 100;
const MOST_PAGES = 10_000;

/** What cannot be read is left out. */
export function readArchiveQuery(params: URLSearchParams): ArchiveQuery {
  return {
    municipality: matching(params, "municipality", /^\d{6}$/),
    theme: oneOf(THEME_KEYS, params.get("theme")),
    year: matching(params, "year", /^(?:19|20|21)\d\d$/),
    speaker: params.get("speaker")?.trim().slice(0, NAME_MAX_LENGTH) || null,
    seriesId: matching(params, "series", /^[a-z]+_\w{1,60}$/),
    symposiumId: matching(params, "symposium", /^[a-z]+_\w{1,60}$/),
    sort: oneOf(ARCHIVE_SORTS, params.get("sort")) ?? NOTHING_ASKED.sort,
    page: Math.min(MOST_PAGES, Number(matching(params, "page", /^[1-9]\d{0,5}$/)) || 1),
  };
}

/** `path?parameters` without what is the default; with changes. A change of anything leads to the first page. */
export function archivePath(path: string, query: ArchiveQuery, changes: Partial<ArchiveQuery> = {}): string {
  const search = archiveSearch({ ...query, page: 1, ...changes });
  return search ? `${path}?${search}` : path;
}

export function archiveSearch(query: ArchiveQuery): string {
  const { municipality, theme, year, speaker, seriesId, symposiumId, sort, page } = query;
  const values = { municipality, theme, year, speaker, series: seriesId, symposium: symposiumId };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== null) params.set(name, String(value));
  if (sort !== NOTHING_ASKED.sort) params.set("sort", sort);
  if (page > 1) params.set("page", String(page));
  return params.toString();
}

export function isFiltered(query: ArchiveQuery): boolean {
  return archiveSearch({ ...query, sort: NOTHING_ASKED.sort, page: 1 }) !== "";
}

function matching(params: URLSearchParams, name: string, pattern: RegExp): string | null {
  const value = params.get(name)?.trim() ?? "";
  return pattern.test(value) ? value : null;
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find((one) => one === value) ?? null;
}
