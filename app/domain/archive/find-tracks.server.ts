import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { readRecord } from "./content-of";
import type { DeskTrack } from "./desk-cues";
import { getEditableRecord } from "./editable-record.server";

/** The captions of a record at the desk, that of its own language first. Throws DomainError("notFound"). */
export async function findTracks(
  at: DeskAt,
  recordId: string,
): Promise<{ title: string; language: string; tracks: DeskTrack[] }> {
  const record = await getEditableRecord(at, recordId);
  const { title, language } = readRecord(record.draft);
  const rows = await db().archiveTrack.findMany({
    where: { recordId },
    include: { _count: { select: { cues: true, broken: true } } },
    orderBy: { language: "asc" },
  });
  const tracks = rows.map(({ _count, ...row }) => ({
    ...{ language: row.language, version: row.version, fileName: row.fileName },
    ...{ cueCount: _count.cues, brokenCount: _count.broken, updatedAt: row.updatedAt.toISOString() },
  }));
  tracks.sort((a, b) => Number(b.language === language) - Number(a.language === language));
  return { title, language, tracks };
}
