import { db, type Tx } from "~/gateways/db.server";
import type { ArchiveRecord, Prisma } from "~prisma/client";
import type { ConsentAnswer } from "../symposium/symposium";
import { readRecord } from "./content-of";
import type { RecordContent } from "./record-content";
import { type LiveConsents, type Refusal, refusalOf } from "./refusal";

/**
 * What everyone may see of a record: it was published and is not withdrawn. `isRefused`: no media, audio, poster,
 * captions, transcript or chapters of it may be shown, anywhere; `slidesRefused`: no slides.
 */
export type PublishedRecord = Refusal & {
  row: ArchiveRecord & { publishedRevision: number; publishedAt: Date; firstPublishedAt: Date; title: string };
  content: RecordContent;
};

/** Published and not withdrawn, for the where of a query. */
export const READABLE = {
  publishedRevision: { not: null },
  withdrawnAt: null,
} satisfies Prisma.ArchiveRecordWhereInput;

/** null when there is none, or it may not be read. */
export async function findPublishedRecord(id: string, tx: Tx = db()): Promise<PublishedRecord | null> {
  return (await findPublishedRecords([id], tx)).get(id) ?? null;
}

/** By id; those that may not be read are not in it. */
export async function findPublishedRecords(
  ids: readonly string[],
  tx: Tx = db(),
): Promise<Map<string, PublishedRecord>> {
  const rows = await tx.archiveRecord.findMany({ where: { AND: [READABLE, { id: { in: [...ids] } }] } });
  return publishedRecordsOf(rows, tx);
}

/** Of rows that may be read, with their published revisions and the consents of now: three queries for all of them. */
export async function publishedRecordsOf(
  rows: readonly ArchiveRecord[],
  tx: Tx = db(),
): Promise<Map<string, PublishedRecord>> {
  const published = rows.filter(isPublished);
  if (published.length === 0) return new Map();
  const revisions = await tx.archiveRevision.findMany({
    where: { OR: published.map(({ id, publishedRevision }) => ({ recordId: id, number: publishedRevision })) },
    select: { recordId: true, content: true },
  });
  const contents = new Map(revisions.map(({ recordId, content }) => [recordId, readRecord(content)]));
  const drafts = new Map(published.map(({ id, draft }) => [id, readRecord(draft)]));
  const live = await findLiveConsents([...contents.values(), ...drafts.values()], tx);
  return new Map(
    published.flatMap((row): [string, PublishedRecord][] => {
      const [content, draft] = [contents.get(row.id), drafts.get(row.id)];
      return content && draft ? [[row.id, { row, content, ...refusalOf(content, draft, live) }]] : [];
    }),
  );
}

/** What the linked speakers of these contents answered by their own link. */
export async function findLiveConsents(contents: readonly RecordContent[], tx: Tx = db()): Promise<LiveConsents> {
  const ids = contents.flatMap(({ speakers }) =>
    speakers.flatMap(({ symposiumSpeakerId }) => symposiumSpeakerId ?? []),
  );
  if (ids.length === 0) return new Map();
  const rows = await tx.symposiumSpeaker.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, consentRecording: true, consentSlides: true },
  });
  return new Map(
    rows.map(({ id, consentRecording, consentSlides }) => [
      id,
      { recording: consentRecording as ConsentAnswer, slides: consentSlides as ConsentAnswer },
    ]),
  );
}

function isPublished(row: ArchiveRecord): row is PublishedRecord["row"] {
  const { publishedRevision, publishedAt, firstPublishedAt, title, withdrawnAt } = row;
  const isWhole = publishedRevision !== null && publishedAt !== null && firstPublishedAt !== null && title !== null;
  return isWhole && withdrawnAt === null;
}
