import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { ArchiveFile, ArchiveRecord } from "~prisma/client";
import { isRefusedFile } from "./file-use";
import { watchUrlOf } from "./parse-embed";
import type { RecordContent } from "./record-content";
import { recordKind } from "./record-kind";
import type { RecordParts } from "./record-parts.server";
import type { RecordFileView, RecordMediaView, RecordView } from "./record-view";
import type { Refusal } from "./refusal";

type Shown = {
  row: ArchiveRecord;
  content: RecordContent;
  refusal: Refusal;
  parts: RecordParts;
  symposium: RecordView["symposium"];
  series: RecordView["series"];
};

/**
 * A content as everyone sees it, with the refusals of now: what a speaker refused is not in the view at all. The page and
 * the preview of a draft use it.
 */
export function toRecordView({ row, content, refusal, parts, symposium, series }: Shown): RecordView {
  const path = `/archive/${row.id}`;
  const fileOf = (id: string | null): ArchiveFile | null => (id === null ? null : (parts.files.get(id) ?? null));
  const viewOf = (id: string | null) => toFileView(path, fileOf(id));
  const { isRefused } = refusal;
  const { title, subtitle, summary, recordedOn, seconds, language, themes, targets } = content;
  const papers = papersShown(content, refusal, fileOf);
  const mediaType = content.media.kind === "file" ? (fileOf(content.media.fileId)?.type ?? null) : null;
  return {
    ...{ id: row.id, path, kind: isRefused ? "document" : recordKind(content, mediaType) },
    revision: row.publishedRevision ?? 0,
    ...{ title, subtitle, summaryMarkdown: summary },
    speakers: content.speakers.map((one) => {
      const { id, name, kana, affiliation } = one;
      return { id, name, kana, affiliation, title: one.title };
    }),
    ...{ recordedOn, seconds, language, themes, targets },
    media: mediaView(path, content, refusal, fileOf),
    audio: isRefused ? null : viewOf(content.audioFileId),
    posterUrl: isRefused || !fileOf(content.posterFileId) ? null : `${path}/poster.jpg`,
    chapters: isRefused ? [] : content.chapters,
    tracks: isRefused ? [] : parts.tracks.map((track) => ({ ...track, url: `${path}/captions/${track.language}.vtt` })),
    slides: refusal.slidesRefused ? null : slidesView(path, content, fileOf(content.slidesFileId)),
    handouts: papers.handouts.map(({ id, title, fileId, url }) => ({ id, title, file: viewOf(fileId), url })),
    publications: papers.publications.map(({ fileId, ...one }) => ({ ...one, file: viewOf(fileId) })),
    ...{ meetings: content.meetings, meetingsNote: content.meetingsNote },
    ...{ licence: content.licence, licenceNote: content.licenceNote },
    ...{ signLanguage: content.signLanguage, openCaptions: content.openCaptions },
    ...{ listingIds: content.listingIds, termIds: content.termIds, contact: content.contact },
    ...{ hostCode: row.hostCode, hostName: hostNameOf(row.hostCode) },
    ...{ symposium, series, isSample: row.isSample },
    publishedAt: (row.publishedAt ?? row.updatedAt).toISOString(),
    firstPublishedAt: (row.firstPublishedAt ?? row.updatedAt).toISOString(),
  };
}

export function hostNameOf(code: string): string {
  return municipalityByCode(code)?.name ?? code;
}

type FileOf = (id: string | null) => ArchiveFile | null;

function mediaView(path: string, content: RecordContent, { isRefused }: Refusal, fileOf: FileOf): RecordMediaView {
  const { media, mediaNote } = content;
  if (isRefused) return { kind: "none", note: "", isRefused: true };
  if (media.kind === "embed") {
    const { provider, videoId, host } = media;
    return { kind: "embed", provider, videoId, host, watchUrl: watchUrlOf(media) };
  }
  const file = media.kind === "file" ? fileOf(media.fileId) : null;
  if (file === null) return { kind: "none", note: mediaNote, isRefused: false };
  return {
    ...{ kind: "file", url: fileUrl(path, file), type: file.type, bytes: Number(file.bytes) },
    ...{ isVideo: !file.type.startsWith("audio/"), width: file.width, height: file.height },
  };
}

function slidesView(path: string, content: RecordContent, file: ArchiveFile | null): RecordView["slides"] {
  if (file === null) return null;
  const pageCount = file.pages ?? 0;
  return {
    file: toFileView(path, file)!,
    pageCount,
    times: content.slideTimes.filter(({ page }) => page <= pageCount).sort((a, b) => a.ms - b.ms),
    pageUrlTemplate: `${path}/slides/PAGE.webp?file=${file.id}`,
  };
}

/**
 * Slides that were refused stand among the papers neither, not even by their name: a handout that was nothing else is left
 * out, a publication stays without its file.
 */
function papersShown(content: RecordContent, refusal: Refusal, fileOf: FileOf) {
  const isHidden = (id: string | null) => {
    const file = fileOf(id);
    return file !== null && isRefusedFile(file, content, refusal);
  };
  const without = <T extends { fileId: string | null }>(one: T): T =>
    isHidden(one.fileId) ? { ...one, fileId: null } : one;
  return {
    handouts: content.handouts.filter(({ fileId, url }) => url !== "" || !isHidden(fileId)).map(without),
    publications: content.publications.map(without),
  };
}

function toFileView(path: string, file: ArchiveFile | null): RecordFileView | null {
  if (file === null) return null;
  const { name, type, bytes, pages } = file;
  return { url: fileUrl(path, file), name, type, bytes: Number(bytes), pages };
}

function fileUrl(path: string, { id }: ArchiveFile): string {
  return `${path}/files/${id}`;
}
