import { db } from "~/gateways/db.server";
import { READABLE } from "./published-record.server";

/** Which of these symposia have a record everyone may read. */
export async function findRecordedSymposia({ ids }: { ids: readonly string[] }): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db().archiveRecord.findMany({
    where: { AND: [READABLE, { symposiumId: { in: [...ids] } }] },
    select: { symposiumId: true },
    distinct: ["symposiumId"],
  });
  return new Set(rows.flatMap(({ symposiumId }) => symposiumId ?? []));
}
