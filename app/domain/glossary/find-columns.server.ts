import { db } from "~/gateways/db.server";
import type { WordColumn } from "~prisma/client";
import { hostNameOf } from "./published-terms.server";
import type { ColumnCard } from "./term-view";

export const COLUMNS_A_PAGE = 20;
const COLUMNS_OF_A_TERM = 20;

/** Published columns, the newest first. */
export async function findColumns({
  page,
  perPage = COLUMNS_A_PAGE,
}: {
  page: number;
  perPage?: number;
}): Promise<{ cards: ColumnCard[]; total: number; pageCount: number }> {
  const where = { publishedAt: { not: null } };
  const [total, rows] = await Promise.all([
    db().wordColumn.count({ where }),
    db().wordColumn.findMany({
      ...{ where, orderBy: [{ publishedAt: "desc" }, { number: "desc" }, { id: "desc" }] },
      ...{ skip: (page - 1) * perPage, take: perPage },
    }),
  ]);
  return { cards: rows.map(toColumnCard), total, pageCount: Math.max(1, Math.ceil(total / perPage)) };
}

export async function findColumnsOfTerm({ termId }: { termId: string }): Promise<ColumnCard[]> {
  const rows = await db().wordColumn.findMany({
    where: { publishedAt: { not: null }, termIds: { has: termId } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: COLUMNS_OF_A_TERM,
  });
  return rows.map(toColumnCard);
}

export function toColumnCard(row: WordColumn): ColumnCard {
  const { id, title, series, number, author, authorTitle, hostCode, isSample, publishedAt, updatedAt } = row;
  return {
    ...{ id, path: `/glossary/columns/${id}`, title, series, number, author, authorTitle, isSample },
    hostName: hostNameOf(hostCode),
    publishedAt: (publishedAt ?? updatedAt).toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
