import { db } from "~/gateways/db.server";

/** Of each kind; a part of a sitemap holds 50,000 addresses at most, and other things stand in it, too. */
const MOST = 2_000;
const ASKED = {
  where: { publishedAt: { not: null }, isSample: false },
  orderBy: { updatedAt: "desc" },
  take: MOST,
  select: { id: true, updatedAt: true },
} as const;

/** Every published term and column that is no sample, for the sitemap. */
export async function findGlossaryAddresses(): Promise<{ path: string; changedAt: Date }[]> {
  const [terms, columns] = await Promise.all([db().term.findMany(ASKED), db().wordColumn.findMany(ASKED)]);
  return [
    ...terms.map(({ id, updatedAt }) => ({ path: `/glossary/${id}`, changedAt: updatedAt })),
    ...columns.map(({ id, updatedAt }) => ({ path: `/glossary/columns/${id}`, changedAt: updatedAt })),
  ];
}
