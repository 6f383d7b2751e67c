import type { MonthSpan } from "~/domain/connection/figure-window";

/** The months in the address; nothing for all. */
export function monthsSearch(span: MonthSpan | null): string {
  return span ? `?${new URLSearchParams(span)}` : "";
}
