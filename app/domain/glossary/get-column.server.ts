import { db } from "~/gateways/db.server";
import type { WordColumn } from "~prisma/client";
import { toColumnCard } from "./find-columns.server";
import { publishedTerms } from "./published-terms.server";
import type { ColumnCard, ColumnView } from "./term-view";

/** A published column with its neighbours in the series; null when there is none. */
export async function getColumn({ id }: { id: string }): Promise<ColumnView | null> {
  const row = await db().wordColumn.findFirst({ where: { id, publishedAt: { not: null } } });
  if (!row) return null;
  const [{ terms }, previous, next] = await Promise.all([
    publishedTerms(),
    findNeighbour(row, "before"),
    findNeighbour(row, "after"),
  ]);
  const { hostCode, bodyMarkdown, termIds } = row;
  return {
    ...toColumnCard(row),
    ...{ hostCode, bodyMarkdown, previous, next },
    terms: termIds.flatMap((termId) => terms.find(({ card }) => card.id === termId)?.card ?? []),
  };
}

async function findNeighbour(row: WordColumn, side: "before" | "after"): Promise<ColumnCard | null> {
  const { hostCode, series, number } = row;
  if (series === "" || number === null) return null;
  const found = await db().wordColumn.findFirst({
    where: {
      ...{ hostCode, series, publishedAt: { not: null } },
      number: side === "before" ? { lt: number } : { gt: number },
    },
    orderBy: [{ number: side === "before" ? "desc" : "asc" }, { id: "asc" }],
  });
  return found && toColumnCard(found);
}
