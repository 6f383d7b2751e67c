import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { addDays, startOfTokyoDate } from "~/shared/dates";
import type { AuditLog, Prisma } from "~prisma/client";
import {
  AUDIT_LINES_A_FILE,
  AUDIT_LINES_A_PAGE,
  type AuditFilter,
  type AuditLineView,
  type AuditView,
} from "./audit-view";
import { getDesk } from "./get-desk.server";

type Asked = { actor: Actor; deskCode: string; filter: AuditFilter };

/** One page of what was done in the desk's municipalities, newest first. */
export async function findAuditLines({ actor, deskCode, filter }: Asked): Promise<AuditView> {
  const where = whereFor(getDesk({ actor, code: deskCode }).codes, filter);
  const total = await db().auditLog.count({ where });
  const rows = await db().auditLog.findMany({
    where,
    orderBy: { id: "desc" },
    skip: (filter.page - 1) * AUDIT_LINES_A_PAGE,
    take: AUDIT_LINES_A_PAGE,
  });
  const lines = await withNames(rows);
  return { filter, lines, total, pageCount: Math.max(1, Math.ceil(total / AUDIT_LINES_A_PAGE)) };
}

/** All lines of the filter for a file, newest first, at most AUDIT_LINES_A_FILE. */
export async function findAuditLinesForFile({ actor, deskCode, filter }: Asked): Promise<AuditLineView[]> {
  const where = whereFor(getDesk({ actor, code: deskCode }).codes, filter);
  return withNames(await db().auditLog.findMany({ where, orderBy: { id: "desc" }, take: AUDIT_LINES_A_FILE }));
}

function whereFor(codes: string[], { area, from, to }: AuditFilter): Prisma.AuditLogWhereInput {
  const at = {
    ...(from && { gte: startOfTokyoDate(from) }),
    ...(to && { lt: startOfTokyoDate(addDays(to, 1)) }),
  };
  return {
    municipalityCode: { in: codes },
    ...(area && { action: { startsWith: `${area}.` } }),
    ...(Object.keys(at).length > 0 && { at }),
  };
}

/** Only colleagues are named: who is a resident stays a resident. */
async function withNames(rows: AuditLog[]): Promise<AuditLineView[]> {
  const isColleague = ({ actorKind }: AuditLog) => actorKind === "officer" || actorKind === "administrator";
  const ids = [...new Set(rows.flatMap((row) => (isColleague(row) && row.actorId ? [row.actorId] : [])))];
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    id: String(row.id),
    at: row.at.toISOString(),
    actorKind: row.actorKind,
    actorName: (isColleague(row) && row.actorId && names.get(row.actorId)) || null,
    action: row.action,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
    detail: detailText(row.detail),
  }));
}

function detailText(detail: Prisma.JsonValue): string {
  if (typeof detail !== "object" || detail === null || Array.isArray(detail)) return "";
  return Object.entries(detail)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(" ") : String(value)}`)
    .join(", ");
}
