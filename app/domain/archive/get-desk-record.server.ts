import { readContent } from "~/domain/symposium/content-of";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { publishedContent } from "~/domain/symposium/publish-symposium.server";
import type { ConsentAnswer } from "~/domain/symposium/symposium";
import { db } from "~/gateways/db.server";
import type { ArchiveRecord } from "~prisma/client";
import { checkRecord } from "./check-record.server";
import { readRecord } from "./content-of";
import { programmeTitles } from "./content-of-symposium";
import { type ChoosableFile, type DeskRecord, type DeskTrack, isSameRecord } from "./desk-records";
import { getEditableRecord } from "./editable-record.server";
import { findLiveConsents } from "./published-record.server";
import { type FileKind, recordState } from "./record";
import type { RecordContent } from "./record-content";
import { refusalOf } from "./refusal";
import { hostNameOf } from "./to-record-view.server";

/** Everything officers see of a record while they write it. Throws DomainError("notFound") for anyone else's. */
export async function getDeskRecord(asked: { at: DeskAt; id: string; now: Date }): Promise<DeskRecord> {
  const { at, id, now } = asked;
  const row = await getEditableRecord(at, id);
  const content = readRecord(row.draft);
  const published = await findPublishedContent(row);
  const shown = published ?? content;
  return {
    id,
    hostCode: row.hostCode,
    hostName: hostNameOf(row.hostCode),
    coHosts: row.coHosts.map((code) => ({ code, name: hostNameOf(code) })),
    symposium: await findSymposium(row),
    series: await findSeries(row),
    isSample: row.isSample,
    ...{ content, version: row.draftVersion, published, revision: row.publishedRevision },
    publishedAt: row.publishedAt?.toISOString() ?? null,
    ...{ state: recordState(row), withdrawnNote: row.withdrawnNote },
    hasUnpublished: published !== null && !isSameRecord(content, published),
    refusal: refusalOf(shown, content, await findLiveConsents([shown, content])),
    problems: await checkRecord(db(), { id, content, now }),
    files: await findFiles(id),
    tracks: await findTracks(id),
  };
}

async function findPublishedContent({ id, publishedRevision }: ArchiveRecord): Promise<RecordContent | null> {
  if (publishedRevision === null) return null;
  const revision = await db().archiveRevision.findUniqueOrThrow({
    where: { recordId_number: { recordId: id, number: publishedRevision } },
    select: { content: true },
  });
  return readRecord(revision.content);
}

async function findSymposium({ symposiumId }: ArchiveRecord): Promise<DeskRecord["symposium"]> {
  if (symposiumId === null) return null;
  const row = await db().symposium.findUnique({ where: { id: symposiumId } });
  if (!row) return null;
  const content = (await publishedContent(db(), row)) ?? readContent(row.draft);
  const answers = await db().symposiumSpeaker.findMany({
    where: { symposiumId },
    select: { id: true, consentRecording: true, consentSlides: true },
  });
  const speakers = answers.map(({ id, consentRecording, consentSlides }) => ({
    id,
    name: content.speakers.find((one) => one.id === id)?.name ?? "",
    recording: consentRecording as ConsentAnswer,
    slides: consentSlides as ConsentAnswer,
  }));
  return { id: row.id, title: content.title, programme: programmeTitles(content), speakers };
}

async function findSeries({ seriesId, seriesNumber }: ArchiveRecord): Promise<DeskRecord["series"]> {
  if (seriesId === null) return null;
  const row = await db().archiveSeries.findUnique({ where: { id: seriesId }, select: { id: true, title: true } });
  return row && { ...row, number: seriesNumber };
}

async function findFiles(recordId: string): Promise<ChoosableFile[]> {
  const rows = await db().archiveFile.findMany({
    where: { recordId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, name: true, type: true, bytes: true, seconds: true, pages: true },
  });
  return rows.map((row) => ({ ...row, kind: row.kind as FileKind, bytes: Number(row.bytes) }));
}

async function findTracks(recordId: string): Promise<DeskTrack[]> {
  const rows = await db().archiveTrack.findMany({
    where: { recordId },
    orderBy: { language: "asc" },
    select: { language: true, _count: { select: { cues: true, broken: true } } },
  });
  return rows.map(({ language, _count }) => ({ language, cueCount: _count.cues, brokenCount: _count.broken }));
}
