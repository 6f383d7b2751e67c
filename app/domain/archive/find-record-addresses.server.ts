import { db } from "~/gateways/db.server";
import { READABLE } from "./published-record.server";

const MOST_ADDRESSES = 10_000;

/** Records search engines may know: readable ones that are no samples. */
export async function findRecordAddresses(): Promise<{ id: string; changedAt: Date }[]> {
  const rows = await db().archiveRecord.findMany({
    where: { AND: [READABLE, { isSample: false }] },
    select: { id: true, publishedAt: true, updatedAt: true },
    orderBy: { id: "asc" },
    take: MOST_ADDRESSES,
  });
  return rows.map(({ id, publishedAt, updatedAt }) => ({ id, changedAt: publishedAt ?? updatedAt }));
}
