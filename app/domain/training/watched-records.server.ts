import {
  findPublishedRecords,
  type PublishedRecord,
  publishedRecordsOf,
  READABLE,
} from "~/domain/archive/published-record.server";
import { db, type Tx } from "~/gateways/db.server";
import type { WatchedRecord } from "./plan-view";

const MOST_CHOICES = 100;

/** By id; those that may not be read are not in it. */
export async function findWatchedRecords(ids: readonly string[], tx: Tx = db()): Promise<Map<string, WatchedRecord>> {
  if (ids.length === 0) return new Map();
  const found = await findPublishedRecords(ids, tx);
  return new Map([...found].map(([id, published]) => [id, toWatched(published)]));
}

function toWatched({ row, content, isRefused }: PublishedRecord): WatchedRecord {
  const hasMedia = content.media.kind !== "none" || content.audioFileId !== null;
  return {
    ...{ id: row.id, title: content.title, path: `/archive/${row.id}`, seconds: content.seconds },
    isPlayable: hasMedia && !isRefused,
  };
}

/** What a part can be chosen from: the town's own records first, then the newest of all, and those chosen already. */
export async function findRecordChoices(asked: {
  hostCode: string;
  chosen: readonly string[];
}): Promise<WatchedRecord[]> {
  const { hostCode, chosen } = asked;
  const take = MOST_CHOICES / 2;
  const newest = { orderBy: [{ publishedAt: "desc" as const }, { id: "asc" as const }], take };
  const [own, others, kept] = await Promise.all([
    db().archiveRecord.findMany({ where: { AND: [READABLE, { hostCode }] }, ...newest }),
    db().archiveRecord.findMany({ where: { AND: [READABLE, { hostCode: { not: hostCode } }] }, ...newest }),
    db().archiveRecord.findMany({ where: { AND: [READABLE, { id: { in: [...chosen] } }] } }),
  ]);
  const rows = [...new Map([...own, ...others, ...kept].map((row) => [row.id, row])).values()];
  const found = await publishedRecordsOf(rows);
  return rows.flatMap(({ id }) => {
    const published = found.get(id);
    return published ? [toWatched(published)] : [];
  });
}
