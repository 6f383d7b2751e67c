import { db } from "~/gateways/db.server";

/** The municipalities whose officers write a record; empty when there is none. Says nothing about who asks. */
export async function findRecordHosts(id: string): Promise<string[]> {
  const row = await db().archiveRecord.findUnique({ where: { id }, select: { hostCode: true, coHosts: true } });
  return row ? [row.hostCode, ...row.coHosts] : [];
}
