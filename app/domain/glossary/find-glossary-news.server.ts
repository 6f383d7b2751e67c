import { findColumns } from "./find-columns.server";
import { publishedTerms } from "./published-terms.server";
import type { ColumnCard, TermCard } from "./term-view";

export type GlossaryNews = { addedAt: Date; changedAt: Date } & (
  | { kind: "term"; term: TermCard }
  | { kind: "column"; column: ColumnCard }
);

/** The newest terms and columns, the last published first. */
export async function findGlossaryNews({ limit }: { limit: number }): Promise<GlossaryNews[]> {
  const [{ terms }, { cards }] = await Promise.all([publishedTerms(), findColumns({ page: 1, perPage: limit })]);
  const ofTerms = terms.map(({ card, row }): GlossaryNews => {
    return { kind: "term", term: card, addedAt: row.publishedAt, changedAt: row.updatedAt };
  });
  const ofColumns = cards.map((column): GlossaryNews => {
    return { kind: "column", column, addedAt: new Date(column.publishedAt), changedAt: new Date(column.updatedAt) };
  });
  return [...ofTerms, ...ofColumns].sort((a, b) => b.addedAt.getTime() - a.addedAt.getTime()).slice(0, limit);
}
