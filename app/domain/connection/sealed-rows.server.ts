import { db } from "~/gateways/db.server";

/** Something that holds encrypted words. */
export type SealedRow = { id: string; aliasId: string; sealed: string };

/** A table of the room that holds encrypted words, in the order of ids. */
export type SealedTable = {
  name: "alias" | "event" | "support";
  count(): Promise<number>;
  after(id: string, take: number): Promise<SealedRow[]>;
  /** Puts other words in place of `row.sealed`; false when somebody has written in between. */
  replace(row: SealedRow, sealed: string): Promise<boolean>;
};

const byId = { orderBy: { id: "asc" } } as const;

/** Every place where words are encrypted: what is not here would stay behind when a key is taken out of use. */
export const SEALED_TABLES: readonly SealedTable[] = [
  {
    name: "alias",
    count: () => db().alias.count(),
    async after(id, take) {
      const rows = await db().alias.findMany({
        ...byId,
        where: { id: { gt: id } },
        select: { id: true, sealed: true },
        take,
      });
      return rows.map((row) => ({ ...row, aliasId: row.id }));
    },
    async replace({ id, sealed: before }, sealed) {
      // Raw: the words stay the same, and so does the time of the last work on them.
      return (
        (await db().$executeRaw`UPDATE "Alias" SET "sealed" = ${sealed} WHERE "id" = ${id} AND "sealed" = ${before}`) >
        0
      );
    },
  },
  {
    name: "event",
    count: () => db().connectionEvent.count({ where: { sealed: { not: null } } }),
    async after(id, take) {
      const rows = await db().connectionEvent.findMany({
        ...byId,
        where: { id: { gt: id }, sealed: { not: null } },
        select: { id: true, aliasId: true, sealed: true },
        take,
      });
      return rows.flatMap(({ sealed, ...row }) => (sealed === null ? [] : [{ ...row, sealed }]));
    },
    async replace({ id, sealed: before }, sealed) {
      const where = { id, sealed: before };
      return (await db().connectionEvent.updateMany({ where, data: { sealed } })).count > 0;
    },
  },
  {
    name: "support",
    count: () => db().supportSpell.count(),
    after: (id, take) =>
      db().supportSpell.findMany({
        ...byId,
        where: { id: { gt: id } },
        select: { id: true, aliasId: true, sealed: true },
        take,
      }),
    async replace({ id, sealed: before }, sealed) {
      const where = { id, sealed: before };
      return (await db().supportSpell.updateMany({ where, data: { sealed } })).count > 0;
    },
  },
];

const ROWS_AT_ONCE = 200;

/** All encrypted words, table by table, in batches. */
export async function* sealedRows(): AsyncGenerator<{ table: SealedTable; rows: SealedRow[] }> {
  for (const table of SEALED_TABLES) {
    for (let after = ""; ; ) {
      const rows = await table.after(after, ROWS_AT_ONCE);
      if (rows.length > 0) yield { table, rows };
      if (rows.length < ROWS_AT_ONCE) break;
      after = rows.at(-1)!.id;
    }
  }
}

/** How many encrypted words there are. */
export async function countSealed(): Promise<number> {
  const counts = await Promise.all(SEALED_TABLES.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
