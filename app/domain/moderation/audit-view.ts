/** The log of what was done, to be read, filtered and taken along. */
import { isDateKey } from "~/shared/dates";

export const AUDIT_LINES_A_PAGE = 50;
/** Lines of one file; a narrower time gives the rest. */
export const AUDIT_LINES_A_FILE = 20_000;

export type AuditFilter = {
  /** Beginning of the action: "review", "listing", "note" …; null = all. */
  area: string | null;
  /** Tokyo dates, both included. */
  from: string | null;
  to: string | null;
  page: number;
};

export const AUDIT_AREAS = [
  "review",
  "listing",
  "report",
  "claim",
  "professional",
  "note",
  "invitation",
  "relay",
] as const;

export type AuditLineView = {
  id: string;
  at: string;
  actorKind: string;
  actorName: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  detail: string;
};

export type AuditView = { filter: AuditFilter; lines: AuditLineView[]; total: number; pageCount: number };

/** Reads the address of the log; a value that is none of ours counts as not given. */
export function readAuditFilter(params: URLSearchParams): AuditFilter {
  const date = (name: string) => {
    const text = params.get(name) ?? "";
    return isDateKey(text) ? text : null;
  };
  const page = Number(params.get("page") ?? "1");
  return {
    area: AUDIT_AREAS.find((area) => area === params.get("area")) ?? null,
    from: date("from"),
    to: date("to"),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of the log with this filter. */
export function auditSearch({ area, from, to, page }: AuditFilter): string {
  const params = new URLSearchParams();
  if (area) params.set("area", area);
  if (from) params.set("from", from);
  if (to) params.set("to", to);
  if (page > 1) params.set("page", String(page));
  const text = params.toString();
  return text ? `?${text}` : "";
}
