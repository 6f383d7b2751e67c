/** Long lists, page by page. */
export const LINES_A_PAGE = 50;
const MOST_PAGES = 10_000;

/** The page an address asks for, from 1; anything else counts as the first. */
export function readPage(params: URLSearchParams): number {
  const page = Number(params.get("page") ?? "1");
  return Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1;
}

/** At least one. */
export function pageCountOf(total: number): number {
  return Math.max(1, Math.ceil(total / LINES_A_PAGE));
}

/** What a query leaves out and takes for a page. */
export function rowsOfPage(page: number): { skip: number; take: number } {
  return { skip: (page - 1) * LINES_A_PAGE, take: LINES_A_PAGE };
}

/** "?a=1&page=2": what is empty, and the first page, are left out. */
export function listSearch(values: Record<string, string | null>, page = 1): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) params.set(name, value);
  if (page > 1) params.set("page", String(page));
  const text = params.toString();
  return text ? `?${text}` : "";
}
