import { db, type Tx } from "~/gateways/db.server";
import type { ArchiveRecord } from "~prisma/client";
import { publishedRecordsOf } from "./published-record.server";
import { recordKind } from "./record-kind";
import { findRecordParts } from "./record-parts.server";
import type { RecordCard } from "./record-view";
import { hostNameOf } from "./to-record-view.server";

/** Cards of rows in their order, with the refusals of now; those that may not be read are left out. */
export async function toRecordCards(rows: readonly ArchiveRecord[], tx: Tx = db()): Promise<RecordCard[]> {
  const published = [...(await publishedRecordsOf(rows, tx)).values()];
  if (published.length === 0) return [];
  const ids = (key: "symposiumId" | "seriesId") => [...new Set(published.flatMap(({ row }) => row[key] ?? []))];
  const [parts, symposia, series] = await Promise.all([
    findRecordParts(
      published.map(({ row, content }) => ({ id: row.id, content })),
      tx,
    ),
    tx.symposium.findMany({
      where: { id: { in: ids("symposiumId") }, publishedRevision: { not: null } },
      select: { id: true, title: true },
    }),
    tx.archiveSeries.findMany({ where: { id: { in: ids("seriesId") } }, select: { id: true, title: true } }),
  ]);
  const titleIn = (list: readonly { id: string; title: string | null }[], id: string | null) =>
    list.find((one) => one.id === id)?.title ?? null;
  return published.map(({ row, content, isRefused }) => {
    const { files, tracks } = parts.get(row.id)!;
    const media = content.media.kind === "file" ? files.get(content.media.fileId) : undefined;
    const hasPoster = !isRefused && content.posterFileId !== null && files.has(content.posterFileId);
    const hasTranscript = !isRefused && tracks.length > 0;
    const kind = isRefused ? "document" : recordKind(content, media?.type ?? null);
    return {
      ...{ id: row.id, title: content.title, kind },
      ...{ recordedOn: content.recordedOn, seconds: content.seconds, themes: content.themes },
      speakers: content.speakers.map(({ name }) => name),
      hostName: hostNameOf(row.hostCode),
      symposiumTitle: titleIn(symposia, row.symposiumId),
      ...{ seriesTitle: titleIn(series, row.seriesId), seriesNumber: row.seriesNumber },
      posterUrl: hasPoster ? `/archive/${row.id}/poster.jpg` : null,
      hasTranscript,
      hasCaptions: !isRefused && kind !== "document" && (hasTranscript || content.openCaptions === "yes"),
      signLanguage: !isRefused && content.signLanguage === "yes",
      isSample: row.isSample,
      publishedAt: row.publishedAt.toISOString(),
    };
  });
}
