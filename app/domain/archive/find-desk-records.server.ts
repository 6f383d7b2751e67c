import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import type { ArchiveRecord, Prisma } from "~prisma/client";
import { readRecord } from "./content-of";
import {
  type DeskRecordFilter,
  type DeskRecordLine,
  type DeskRecords,
  isSameRecord,
  RECORDS_A_PAGE,
} from "./desk-records";
import { whereEditableRecord } from "./editable-record.server";
import { type RecordState, recordState } from "./record";
import { recordKind } from "./record-kind";
import { hostNameOf } from "./to-record-view.server";

const WHERE_STATE: Record<RecordState | "all", Prisma.ArchiveRecordWhereInput> = {
  all: {},
  draft: { publishedRevision: null },
  published: { publishedRevision: { not: null }, withdrawnAt: null },
  withdrawn: { publishedRevision: { not: null }, withdrawnAt: { not: null } },
};

/** One page of what a desk hosts or shares, the latest change first; words are looked for in the title of the draft. */
export async function findDeskRecords(asked: { at: DeskAt; filter: DeskRecordFilter }): Promise<DeskRecords> {
  const { at, filter } = asked;
  const where: Prisma.ArchiveRecordWhereInput = {
    AND: [whereEditableRecord(at), WHERE_STATE[filter.state], whereWords(filter.words)],
  };
  const total = await db().archiveRecord.count({ where });
  const rows = await db().archiveRecord.findMany({
    where,
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    skip: (filter.page - 1) * RECORDS_A_PAGE,
    take: RECORDS_A_PAGE,
    include: {
      revisions: { orderBy: { number: "desc" }, take: 1, select: { content: true } },
      files: { where: { kind: { in: ["video", "audio"] } }, select: { id: true, type: true } },
      tracks: { select: { _count: { select: { cues: true } } } },
    },
  });
  const pageCount = Math.max(1, Math.ceil(total / RECORDS_A_PAGE));
  return { filter, items: rows.map((row) => toLine(row, at)), total, pageCount };
}

function whereWords(words: string): Prisma.ArchiveRecordWhereInput {
  return words === "" ? {} : { draft: { path: ["title"], string_contains: words } };
}

type Row = ArchiveRecord & {
  revisions: { content: Prisma.JsonValue }[];
  files: { id: string; type: string }[];
  tracks: { _count: { cues: number } }[];
};

function toLine(row: Row, at: DeskAt): DeskRecordLine {
  const draft = readRecord(row.draft);
  const published = row.revisions[0] ? readRecord(row.revisions[0].content) : null;
  const { media } = draft;
  const file = media.kind === "file" ? row.files.find(({ id }) => id === media.fileId) : undefined;
  return {
    id: row.id,
    title: draft.title,
    state: recordState(row),
    kind: recordKind(draft, file?.type ?? null),
    hasUnpublished: published !== null && !isSameRecord(draft, published),
    ...{ recordedOn: draft.recordedOn, seconds: draft.seconds },
    cueCount: row.tracks.reduce((sum, { _count }) => sum + _count.cues, 0),
    hostName: hostNameOf(row.hostCode),
    isShared: !at.codes.includes(row.hostCode),
    isSample: row.isSample,
    updatedAt: row.updatedAt.toISOString(),
  };
}
