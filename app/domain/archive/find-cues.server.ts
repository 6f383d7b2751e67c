import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import { pageCountOf, rowsOfPage } from "~/shared/pages";
import type { ArchiveCue, ArchiveRecord, Prisma } from "~prisma/client";
import { brokenCueDraft } from "./broken-cue-draft";
import { readRecord } from "./content-of";
import { CUE_PROBLEMS } from "./cue";
import { cueMark } from "./cue-mark";
import type { CueFilter, DeskBrokenCue, DeskCues } from "./desk-cues";
import { getEditableRecord } from "./editable-record.server";
import { recordLengthMs } from "./record-length.server";

const ORDER = [{ startMs: "asc" }, { id: "asc" }] satisfies Prisma.ArchiveCueOrderByWithRelationInput[];
/** Shown at once: whoever has more to mend mends these first. */
const MOST_BROKEN = 20;

/** A page of the cues of a language, with what is to be mended. Throws DomainError("notFound"). */
export async function findCues(options: {
  at: DeskAt;
  recordId: string;
  language: string;
  filter: CueFilter;
}): Promise<DeskCues> {
  const { at, recordId, language, filter } = options;
  const record = await getEditableRecord(at, recordId);
  const track = await db().archiveTrack.findUnique({
    where: { recordId_language: { recordId, language } },
    include: { _count: { select: { cues: true, broken: true } } },
  });
  const head = {
    ...{ recordId, title: readRecord(record.draft).title },
    lengthMs: await recordLengthMs(db(), record),
    media: await mediaOf(record),
  };
  const none = { track: null, cues: [], speakerBefore: "", total: 0, page: 1, pageCount: 1, broken: [], speakers: [] };
  if (!track) return { ...head, ...none };
  const { version, _count } = track;
  return {
    ...head,
    track: { version, cueCount: _count.cues, brokenCount: _count.broken },
    ...(await findPage(track.id, filter)),
    broken: await findBroken(track.id),
    speakers: await findSpeakers(track.id),
  };
}

async function findPage(trackId: string, { page: wished, search }: CueFilter) {
  const text = { contains: search, mode: "insensitive" } as const;
  const where = { trackId, ...(search ? { OR: [{ text }, { speaker: text }] } : {}) };
  const total = await db().archiveCue.count({ where });
  const pageCount = pageCountOf(total);
  const page = Math.min(wished, pageCount);
  const rows = await db().archiveCue.findMany({ where, orderBy: ORDER, ...rowsOfPage(page) });
  const cues = rows.map((row) => ({ ...cueOf(row), mark: cueMark(row) }));
  return { cues, speakerBefore: await findSpeakerBefore(trackId, rows[0]), total, page, pageCount };
}

function cueOf({ trackId: _trackId, ...cue }: ArchiveCue) {
  return cue;
}

async function findSpeakerBefore(trackId: string, first: ArchiveCue | undefined): Promise<string> {
  if (!first) return "";
  const row = await db().archiveCue.findFirst({
    where: { trackId, speaker: { not: "" }, startMs: { lt: first.startMs } },
    orderBy: [{ startMs: "desc" }, { id: "desc" }],
  });
  return row?.speaker ?? "";
}

async function findBroken(trackId: string): Promise<DeskBrokenCue[]> {
  const rows = await db().archiveBrokenCue.findMany({
    where: { trackId },
    orderBy: { line: "asc" },
    take: MOST_BROKEN,
  });
  return rows.map(({ id, line, raw, problem }) => ({
    ...{ id, line, raw, draft: brokenCueDraft(raw) },
    problem: CUE_PROBLEMS.find((known) => known === problem) ?? "badTime",
  }));
}

async function findSpeakers(trackId: string): Promise<DeskCues["speakers"]> {
  const groups = await db().archiveCue.groupBy({
    by: ["speaker"],
    where: { trackId, speaker: { not: "" } },
    _count: { _all: true },
  });
  return groups
    .map(({ speaker, _count }) => ({ name: speaker, count: _count._all }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "ja"));
}

/** The file as it stands in the draft: officers may open it before it is public. */
async function mediaOf(record: ArchiveRecord, tx: Tx = db()): Promise<DeskCues["media"]> {
  const { media, audioFileId } = readRecord(record.draft);
  const fileId = media.kind === "file" ? media.fileId : audioFileId;
  const file = fileId === null ? null : await tx.archiveFile.findFirst({ where: { id: fileId, recordId: record.id } });
  if (!file) return null;
  return { url: `/archive/${record.id}/files/${file.id}`, type: file.type, isVideo: file.type.startsWith("video/") };
}
