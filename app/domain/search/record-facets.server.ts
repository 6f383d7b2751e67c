import type { PublishedRecord } from "~/domain/archive/published-record.server";
import type { SearchDocument } from "~/gateways/search-index/search-engine.server";
import { daysBetween } from "~/shared/dates";

/** What a record and everything said in it is filtered and counted by, but for who speaks. */
export function recordFacets({ row, content }: PublishedRecord): SearchDocument["facets"] {
  const codes = [row.hostCode, ...row.coHosts];
  return {
    record: [row.id],
    symposium: row.symposiumId === null ? [] : [row.symposiumId],
    year: content.recordedOn === null ? [] : [content.recordedOn.slice(0, 4)],
    theme: content.themes,
    target: content.targets,
    municipality: codes,
    prefecture: [...new Set(codes.map((code) => code.slice(0, 2)))],
  };
}

const FIRST_DAY = "1980-01-01";
const DAYS_A_STEP = 100;

/** 0–255, the later it was recorded the higher: among equals the newest record comes first. Stays what it is. */
export function recordRank(recordedOn: string | null): number {
  if (recordedOn === null) return 0;
  return Math.max(0, Math.min(255, Math.floor(daysBetween(FIRST_DAY, recordedOn) / DAYS_A_STEP)));
}
