import { db } from "~/gateways/db.server";
import { eraseMedia, eraseOldIncoming, listMediaKeys } from "~/gateways/media-store.server";
import { findNamedFiles } from "./named-files.server";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** A file nobody has given a place yet waits so long. */
const UNUSED_DAYS = 7;
/** After this an upload that was interrupted cannot be continued. */
export const INCOMING_DAYS = 2;
/** Files a round looks at. */
const ROUND = 500;

/**
 * Once a day: erases files that neither draft nor published page names after 7 days, uploads without a byte for 2 days,
 * and what lies in the store without a row (a process that ended in the middle).
 */
export async function eraseUnusedFiles({ now }: { now: Date }): Promise<{ files: number; incoming: number }> {
  const before = new Date(now.getTime() - UNUSED_DAYS * DAY_MS);
  let files = 0;
  for (let after = ""; ; ) {
    const rows = await db().archiveFile.findMany({
      where: { createdAt: { lt: before }, id: { gt: after } },
      select: { id: true, recordId: true, key: true },
      orderBy: { id: "asc" },
      take: ROUND,
    });
    const last = rows.at(-1);
    if (!last) break;
    files += await eraseUnnamed(rows);
    after = last.id;
  }
  await eraseWithoutRow(new Date(now.getTime() - DAY_MS));
  const incoming = await eraseOldIncoming(new Date(now.getTime() - INCOMING_DAYS * DAY_MS));
  return { files, incoming };
}

/** Those of one record: after publishing, what the page before showed goes at once. */
export async function eraseReplacedFiles({ recordId, now }: { recordId: string; now: Date }): Promise<number> {
  const before = new Date(now.getTime() - UNUSED_DAYS * DAY_MS);
  const rows = await db().archiveFile.findMany({ where: { recordId, createdAt: { lt: before } } });
  return eraseUnnamed(rows);
}

async function eraseUnnamed(rows: readonly { id: string; recordId: string; key: string }[]): Promise<number> {
  const recordIds = [...new Set(rows.map(({ recordId }) => recordId))];
  let erased = 0;
  for (const recordId of recordIds) {
    const keys = await db().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "ArchiveRecord" WHERE "id" = ${recordId} FOR UPDATE`;
      const named = (await findNamedFiles([recordId], tx)).get(recordId);
      const mine = rows.filter((row) => row.recordId === recordId);
      const unnamed = mine.filter(({ id }) => !named?.draft.has(id) && !named?.published.has(id));
      if (unnamed.length > 0) await tx.archiveFile.deleteMany({ where: { id: { in: unnamed.map(({ id }) => id) } } });
      return unnamed.map(({ key }) => key);
    });
    for (const key of keys) await eraseMedia(key);
    erased += keys.length;
  }
  return erased;
}

async function eraseWithoutRow(before: Date): Promise<void> {
  const keys = await listMediaKeys(before);
  for (let from = 0; from < keys.length; from += ROUND) {
    const some = keys.slice(from, from + ROUND);
    const known = await db().archiveFile.findMany({ where: { key: { in: some } }, select: { key: true } });
    const rows = new Set(known.map(({ key }) => key));
    for (const key of some) if (!rows.has(key)) await eraseMedia(key);
  }
}
