import { db } from "~/gateways/db.server";
import { READABLE } from "./published-record.server";
import { toRecordCards } from "./record-cards.server";
import type { RecordCard } from "./record-view";

/** The latest that became public, of a region first and filled up with those of others. */
export async function findNewestRecords({
  regionCode,
  limit,
}: {
  regionCode: string;
  limit: number;
}): Promise<RecordCard[]> {
  const newest = { orderBy: [{ firstPublishedAt: "desc" as const }, { id: "asc" as const }], take: limit };
  const here = { OR: [{ hostCode: regionCode }, { coHosts: { has: regionCode } }] };
  const [own, all] = await Promise.all([
    db().archiveRecord.findMany({ where: { AND: [READABLE, here] }, ...newest }),
    db().archiveRecord.findMany({ where: READABLE, ...newest }),
  ]);
  const others = all.filter((row) => !own.some(({ id }) => id === row.id));
  return toRecordCards([...own, ...others].slice(0, limit));
}
