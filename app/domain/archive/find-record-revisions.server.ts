import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { readRecord } from "./content-of";
import { getEditableRecord } from "./editable-record.server";
import { READABLE } from "./published-record.server";
import type { RecordContent } from "./record-content";

/** What everyone may know of a revision. */
export type RecordRevision = { number: number; publishedAt: string; changeNote: string };

/** The public history of a record, the newest first; null when it may not be read. */
export async function findRecordRevisions({
  id,
}: {
  id: string;
}): Promise<{ title: string; revisions: RecordRevision[] } | null> {
  const row = await db().archiveRecord.findFirst({
    where: { AND: [READABLE, { id }] },
    select: {
      title: true,
      revisions: { orderBy: { number: "desc" }, select: { number: true, publishedAt: true, changeNote: true } },
    },
  });
  if (!row) return null;
  const revisions = row.revisions.map((one) => ({ ...one, publishedAt: one.publishedAt.toISOString() }));
  return { title: row.title ?? "", revisions };
}

/** The same for the desk, with who published. Throws DomainError("notFound"). */
export async function findDeskRevisions(asked: {
  at: DeskAt;
  id: string;
}): Promise<(RecordRevision & { byName: string })[]> {
  await getEditableRecord(asked.at, asked.id);
  const rows = await db().archiveRevision.findMany({
    where: { recordId: asked.id },
    orderBy: { number: "desc" },
    select: { number: true, publishedAt: true, changeNote: true, publishedById: true },
  });
  const ids = rows.flatMap(({ publishedById }) => publishedById ?? []);
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return rows.map(({ publishedById, publishedAt, ...one }) => ({
    ...{ ...one, publishedAt: publishedAt.toISOString() },
    byName: users.find(({ id }) => id === publishedById)?.name ?? "",
  }));
}

/** One of them and the one before it. Throws DomainError("notFound"). */
export async function getRecordRevision(asked: {
  at: DeskAt;
  id: string;
  number: number;
}): Promise<{ content: RecordContent; before: RecordContent | null }> {
  const { at, id, number } = asked;
  await getEditableRecord(at, id);
  const rows = await db().archiveRevision.findMany({
    where: { recordId: id, number: { in: [number, number - 1] } },
    select: { number: true, content: true },
  });
  const contentOf = (wanted: number) => {
    const row = rows.find((one) => one.number === wanted);
    return row ? readRecord(row.content) : null;
  };
  const content = contentOf(number);
  if (!content) throw new DomainError("notFound", { record: id });
  return { content, before: contentOf(number - 1) };
}
