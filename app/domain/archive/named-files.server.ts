import { db, type Tx } from "~/gateways/db.server";
import { readRecord } from "./content-of";
import { filesOf } from "./file-use";

/** What a record names now: its draft, and the revision that is (or was, when it is withdrawn) public. */
export type NamedFiles = { draft: Set<string>; published: Set<string> };

/** By record. Revisions before the last one show no files any more. Records that are gone are not in it. */
export async function findNamedFiles(recordIds: readonly string[], tx: Tx = db()): Promise<Map<string, NamedFiles>> {
  const rows = await tx.archiveRecord.findMany({
    where: { id: { in: [...recordIds] } },
    select: { id: true, draft: true, publishedRevision: true },
  });
  const last = rows.flatMap(({ id, publishedRevision: number }) => (number === null ? [] : [{ recordId: id, number }]));
  const revisions =
    last.length === 0
      ? []
      : await tx.archiveRevision.findMany({ where: { OR: last }, select: { recordId: true, content: true } });
  const published = new Map(revisions.map(({ recordId, content }) => [recordId, filesOf(readRecord(content))]));
  return new Map(
    rows.map(({ id, draft }) => [
      id,
      { draft: new Set(filesOf(readRecord(draft))), published: new Set(published.get(id) ?? []) },
    ]),
  );
}
