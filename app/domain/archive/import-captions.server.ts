import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import type { ArchiveTrack } from "~prisma/client";
import type { BrokenCue, Cue, ReadCaptions } from "./cue";
import { getEditableRecord, lockEditableRecord } from "./editable-record.server";
import { type TrackAt, tellTrackChange } from "./editable-track.server";
import { readCaptions } from "./read-captions";
import { recordLengthMs } from "./record-length.server";

const LONGEST_NAME = 200;

/**
 * Puts the cues of a file in the place of all that stood in the track, and keeps what could not be read for mending. A
 * file nothing can be read from changes nothing. Throws DomainError("notFound"), ("conflict") when the track is not in
 * `baseVersion` any more (null: there was none).
 */
export async function importCaptions(
  options: TrackAt & { fileName: string; bytes: Uint8Array; baseVersion: number | null; now: Date },
): Promise<ReadCaptions> {
  const { at, recordId, language, fileName, bytes, baseVersion, now } = options;
  const lengthMs = await recordLengthMs(db(), await getEditableRecord(at, recordId));
  const read = await readCaptions(bytes, { lengthMs });
  if (read.fatal !== null) return read;
  await db().$transaction(
    async (tx) => {
      // The record, not the track: two first imports of a language come one after the other.
      const record = await lockEditableRecord(at, recordId, tx);
      const found = await tx.archiveTrack.findUnique({ where: { recordId_language: { recordId, language } } });
      if ((found?.version ?? null) !== baseVersion) {
        throw new DomainError("conflict", { record: recordId, version: found?.version ?? 0 });
      }
      const track = await emptyTrack(tx, { found, recordId, language, fileName: fileName.slice(0, LONGEST_NAME), now });
      await keepCues(tx, track.id, read.cues, now);
      await keepBroken(tx, track.id, read.broken, now);
      const detail = { cues: read.cues.length, broken: read.broken.length };
      await tellTrackChange(tx, { record, language, at, action: "captionsImported", detail });
    },
    { timeout: 30_000 },
  );
  return read;
}

type NewTrack = { found: ArchiveTrack | null; recordId: string; language: string; fileName: string; now: Date };

async function emptyTrack(tx: Tx, { found, recordId, language, fileName, now }: NewTrack): Promise<ArchiveTrack> {
  if (!found) {
    const id = newId("trk", now.getTime());
    return tx.archiveTrack.create({ data: { id, recordId, language, fileName, createdAt: now, updatedAt: now } });
  }
  await tx.archiveCue.deleteMany({ where: { trackId: found.id } });
  await tx.archiveBrokenCue.deleteMany({ where: { trackId: found.id } });
  const data = { fileName, version: { increment: 1 }, updatedAt: now };
  return tx.archiveTrack.update({ where: { id: found.id }, data });
}

/**
 * Ids rise with the place in the file: cues that begin at the same moment keep their order. As one document: thousands
 * of rows as parameters take several times as long.
 */
async function keepCues(tx: Tx, trackId: string, cues: readonly Omit<Cue, "id">[], now: Date): Promise<void> {
  const rows = cues.map((cue, index) => ({ id: newId("cue", now.getTime() + index), ...cue }));
  await tx.$executeRaw`
    INSERT INTO "ArchiveCue" ("id", "trackId", "startMs", "endMs", "text", "speaker", "isParagraph")
    SELECT "id", ${trackId}, "startMs", "endMs", "text", "speaker", "isParagraph"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS cue("id" text, "startMs" int, "endMs" int, "text" text, "speaker" text, "isParagraph" boolean)`;
}

async function keepBroken(tx: Tx, trackId: string, broken: readonly BrokenCue[], now: Date): Promise<void> {
  const data = broken.map((one, index) => ({ id: newId("cue", now.getTime() + index), trackId, ...one }));
  if (data.length > 0) await tx.archiveBrokenCue.createMany({ data });
}
