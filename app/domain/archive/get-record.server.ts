import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import type { ArchiveRecord } from "~prisma/client";
import { readRecord } from "./content-of";
import { getEditableRecord } from "./editable-record.server";
import { findLiveConsents, findPublishedRecord, READABLE } from "./published-record.server";
import type { RecordContent } from "./record-content";
import { findRecordParts } from "./record-parts.server";
import type { RecordView } from "./record-view";
import { type Refusal, refusalOf } from "./refusal";
import { hostNameOf, toRecordView } from "./to-record-view.server";

export type RecordAnswer =
  | { state: "published"; view: RecordView }
  | { state: "withdrawn"; id: string; title: string; note: string; hostName: string };

/** A record as it was last published, with the refusals of now; null when it never was. */
export async function getRecord({ id }: { id: string }): Promise<RecordAnswer | null> {
  const published = await findPublishedRecord(id);
  if (published) return { state: "published", view: await viewOf(published.row, published.content, published) };
  const row = await db().archiveRecord.findFirst({
    where: { id, publishedRevision: { not: null }, withdrawnAt: { not: null } },
    select: { id: true, title: true, withdrawnNote: true, hostCode: true },
  });
  if (!row) return null;
  const { title, withdrawnNote: note, hostCode } = row;
  return { state: "withdrawn", id, title: title ?? "", note, hostName: hostNameOf(hostCode) };
}

/** The draft as it would be shown. Throws DomainError("notFound") for anyone else's. */
export async function getRecordPreview(at: DeskAt, id: string): Promise<RecordView> {
  const row = await getEditableRecord(at, id);
  const content = readRecord(row.draft);
  const view = await viewOf(row, content, refusalOf(content, content, await findLiveConsents([content])));
  // The plain address serves what is published; the file of a draft is asked for by name.
  const posterUrl = view.posterUrl === null ? null : `${view.path}/files/${content.posterFileId}`;
  return { ...view, posterUrl };
}

async function viewOf(row: ArchiveRecord, content: RecordContent, refusal: Refusal): Promise<RecordView> {
  const [parts, symposium, series] = await Promise.all([
    findRecordParts([{ id: row.id, content }]),
    findShownSymposium(row),
    findNeighbours(row),
  ]);
  return toRecordView({ row, content, refusal, parts: parts.get(row.id)!, symposium, series });
}

/** Only one everyone can open. */
async function findShownSymposium({ symposiumId }: ArchiveRecord): Promise<RecordView["symposium"]> {
  if (symposiumId === null) return null;
  const row = await db().symposium.findFirst({
    where: { id: symposiumId, publishedRevision: { not: null } },
    select: { id: true, title: true },
  });
  return row && { id: row.id, title: row.title ?? "" };
}

async function findNeighbours({ id, seriesId, seriesNumber }: ArchiveRecord): Promise<RecordView["series"]> {
  if (seriesId === null) return null;
  const series = await db().archiveSeries.findUnique({
    where: { id: seriesId },
    select: {
      id: true,
      title: true,
      records: {
        where: { OR: [READABLE, { id }] },
        select: { id: true },
        orderBy: [{ seriesNumber: "asc" }, { id: "asc" }],
      },
    },
  });
  if (!series) return null;
  const ids = series.records.map((one) => one.id);
  const at = ids.indexOf(id);
  return {
    ...{ id: series.id, title: series.title, number: seriesNumber },
    ...{ previousId: ids[at - 1] ?? null, nextId: ids[at + 1] ?? null },
  };
}
