/** The municipalities that take part: those with listings, officers or sources of data. */
import { readPage } from "~/shared/pages";

export type MunicipalitiesFilter = { text: string; page: number };

export type MunicipalityLine = {
  code: string;
  /** 静岡県焼津市. */
  name: string;
  /** Published ones. */
  listings: number;
  officers: number;
  sources: number;
  openReviews: number;
  /** Whole percent of the published listings (samples left out) confirmed in the last 365 days; null when there is none. */
  confirmedPercent: number | null;
};

export type MunicipalitiesView = {
  filter: MunicipalitiesFilter;
  lines: MunicipalityLine[];
  total: number;
  pageCount: number;
  /** Found by the text, but not taking part yet; at most twenty. */
  others: { code: string; name: string }[];
};

const TEXT_MAX = 60;

export function readMunicipalitiesFilter(params: URLSearchParams): MunicipalitiesFilter {
  return { text: (params.get("q") ?? "").normalize("NFKC").trim().slice(0, TEXT_MAX), page: readPage(params) };
}

export function percentOf(count: number, of: number): number | null {
  return of === 0 ? null : Math.round((count / of) * 100);
}
