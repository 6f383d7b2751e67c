import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import type { Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { ArchiveRecord, ArchiveTrack, Prisma } from "~prisma/client";
import { getEditableRecord } from "./editable-record.server";
import { auditRecord, tellCuesChanged } from "./record-audit.server";

/** Which track, and who wants to write it. */
export type TrackAt = { at: DeskAt; recordId: string; language: string };
export type LockedTrack = { record: ArchiveRecord; track: ArchiveTrack };

/**
 * A track of a record of the desk, locked until the transaction ends. Throws DomainError("notFound") for anyone else's
 * and for what does not exist.
 */
export async function lockTrack(tx: Tx, { at, recordId, language }: TrackAt): Promise<LockedTrack> {
  const record = await getEditableRecord(at, recordId, tx);
  await tx.$queryRaw`SELECT 1 FROM "ArchiveTrack" WHERE "recordId" = ${recordId} AND "language" = ${language} FOR UPDATE`;
  const track = await tx.archiveTrack.findUnique({ where: { recordId_language: { recordId, language } } });
  if (!track) throw new DomainError("notFound", { record: recordId, language });
  return { record, track };
}

/** After its cues have become others: a new version, a line in the record of the desk, and search is told. */
export async function keepTrackChange(
  tx: Tx,
  { record, track }: LockedTrack,
  done: { at: DeskAt; action: TrackAction; detail?: Prisma.InputJsonObject; now: Date },
): Promise<number> {
  const { version } = await tx.archiveTrack.update({
    where: { id: track.id },
    data: { version: { increment: 1 }, updatedAt: done.now },
  });
  await tellTrackChange(tx, { record, language: track.language, ...done });
  return version;
}

export type TrackAction =
  | "captionsImported"
  | "cuesSaved"
  | "cueAdded"
  | "cueDeleted"
  | "brokenCueMended"
  | OtherAction;
type OtherAction = "brokenCueDeleted" | "speakerSet" | "trackDeleted";

export async function tellTrackChange(
  tx: Tx,
  done: { record: ArchiveRecord; language: string; at: DeskAt; action: TrackAction; detail?: Prisma.InputJsonObject },
): Promise<void> {
  const { record, language, at, action, detail = {} } = done;
  const { id, hostCode } = record;
  await auditRecord(tx, at.actor, {
    ...{ id, hostCode, action, subjectType: "archiveTrack" },
    detail: { language, ...detail },
  });
  await tellCuesChanged(tx, { recordId: id });
}
