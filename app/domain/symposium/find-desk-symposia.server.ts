import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import type { Prisma, Symposium, SymposiumRevision } from "~prisma/client";
import { readContent } from "./content-of";
import {
  DESK_TABS,
  type DeskFilter,
  type DeskSymposia,
  type DeskSymposiumLine,
  type DeskTab,
  deskState,
  isSameContent,
  SYMPOSIA_A_PAGE,
} from "./desk-symposia";
import { type DeskAt, whereEditable } from "./editable-symposium.server";
import { symposiumTimes } from "./find-problems";
import type { SymposiumContent } from "./symposium-content";

/** Coming: what is published and not over, soonest first; past: the last first; drafts: never published, newest change first. */
const ORDERS: Record<DeskTab, Prisma.SymposiumOrderByWithRelationInput[]> = {
  coming: [{ startsAt: "asc" }, { id: "asc" }],
  past: [{ startsAt: "desc" }, { id: "asc" }],
  drafts: [{ updatedAt: "desc" }, { id: "asc" }],
};

/** One page of what a desk hosts or shares. */
export async function findDeskSymposia(asked: { at: DeskAt; filter: DeskFilter; now: Date }): Promise<DeskSymposia> {
  const { at, filter, now } = asked;
  const where = (tab: DeskTab): Prisma.SymposiumWhereInput => ({ AND: [whereEditable(at), whereTab(tab, now)] });
  const counted = await Promise.all(DESK_TABS.map((tab) => db().symposium.count({ where: where(tab) })));
  const rows = await db().symposium.findMany({
    where: where(filter.tab),
    orderBy: ORDERS[filter.tab],
    skip: (filter.page - 1) * SYMPOSIA_A_PAGE,
    take: SYMPOSIA_A_PAGE,
    include: {
      revisions: { orderBy: { number: "desc" }, take: 1 },
      _count: { select: { registrations: { where: { state: { in: ["placed", "waiting", "offered"] } } } } },
    },
  });
  const counts = Object.fromEntries(DESK_TABS.map((tab, i) => [tab, counted[i] ?? 0])) as Record<DeskTab, number>;
  const items = rows.map((row) => toLine(row, at, now));
  return { filter, items, counts, pageCount: Math.max(1, Math.ceil(counts[filter.tab] / SYMPOSIA_A_PAGE)) };
}

function whereTab(tab: DeskTab, now: Date): Prisma.SymposiumWhereInput {
  if (tab === "drafts") return { publishedRevision: null };
  return { publishedRevision: { not: null }, endsAt: tab === "coming" ? { gt: now } : { lte: now } };
}

type Row = Symposium & { revisions: SymposiumRevision[]; _count: { registrations: number } };

function toLine(row: Row, at: DeskAt, now: Date): DeskSymposiumLine {
  const draft = readContent(row.draft);
  const published = row.revisions[0] ? readContent(row.revisions[0].content) : null;
  return {
    id: row.id,
    title: draft.title,
    state: deskState({ ...row, now }),
    hasUnpublished: published !== null && !isSameContent(draft, published),
    startsAt: (row.startsAt ?? startOf(draft))?.toISOString() ?? null,
    form: draft.form,
    hostName: municipalityByCode(row.hostCode)?.name ?? row.hostCode,
    isShared: !at.codes.includes(row.hostCode),
    isSample: row.isSample,
    updatedAt: row.updatedAt.toISOString(),
    registered: row._count.registrations,
  };
}

function startOf(draft: SymposiumContent): Date | null {
  return symposiumTimes(draft)?.startsAt ?? null;
}
