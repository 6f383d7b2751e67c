import { db } from "~/gateways/db.server";
import { indexRecords } from "./index-records.server";

/** Indexes the records of these symposia anew: their title changed, or a speaker answered about the recording. */
export async function indexRecordsOfSymposia({ ids }: { ids: string[] }): Promise<void> {
  const records = await db().archiveRecord.findMany({
    where: { symposiumId: { in: ids }, publishedRevision: { not: null } },
    select: { id: true },
  });
  if (records.length > 0) await indexRecords({ ids: records.map(({ id }) => id) });
}
