import { db } from "~/gateways/db.server";
import { pageCountOf, rowsOfPage } from "~/shared/pages";
import type { GlossaryDesk } from "./glossary-desk.server";
import { hostNameOf } from "./published-terms.server";
import type { DeskGlossaryLine, DeskGlossaryTab } from "./term-view";

export type DeskGlossary = {
  tab: DeskGlossaryTab;
  page: number;
  lines: DeskGlossaryLine[];
  counts: Record<DeskGlossaryTab, number>;
  pageCount: number;
};

/** One page of the terms or the columns of a desk; terms by reading, columns the last changed first. */
export async function findDeskGlossary(asked: {
  at: GlossaryDesk;
  tab: DeskGlossaryTab;
  page: number;
}): Promise<DeskGlossary> {
  const { at, tab, page } = asked;
  const where = { hostCode: { in: [...at.codes] } };
  const [terms, columns] = await Promise.all([db().term.count({ where }), db().wordColumn.count({ where })]);
  const counts = { terms, columns };
  const lines = tab === "terms" ? await termLines(where, page) : await columnLines(where, page);
  return { tab, page, lines, counts, pageCount: pageCountOf(counts[tab]) };
}

type Where = { hostCode: { in: string[] } };

async function termLines(where: Where, page: number): Promise<DeskGlossaryLine[]> {
  const rows = await db().term.findMany({ where, orderBy: [{ reading: "asc" }, { id: "asc" }], ...rowsOfPage(page) });
  return rows.map((row) => ({ ...lineOf(row), name: row.word, beside: row.reading }));
}

async function columnLines(where: Where, page: number): Promise<DeskGlossaryLine[]> {
  const rows = await db().wordColumn.findMany({
    ...{ where, orderBy: [{ updatedAt: "desc" }, { id: "asc" }] },
    ...rowsOfPage(page),
  });
  return rows.map((row) => ({ ...lineOf(row), name: row.title, beside: row.author }));
}

type Row = { id: string; hostCode: string; isSample: boolean; publishedAt: Date | null; updatedAt: Date };

function lineOf({ id, hostCode, isSample, publishedAt, updatedAt }: Row) {
  return {
    ...{ id, isSample, isPublished: publishedAt !== null },
    ...{ hostName: hostNameOf(hostCode), updatedAt: updatedAt.toISOString() },
  };
}
