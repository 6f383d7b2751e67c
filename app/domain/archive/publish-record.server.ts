import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { newId } from "~/shared/ids";
import type { ArchiveRecord } from "~prisma/client";
import { asJson } from "./as-json.server";
import { checkRecord } from "./check-record.server";
import { readRecord } from "./content-of";
import { lockEditableRecord, refuseOldRecord } from "./editable-record.server";
import { eraseReplacedFiles } from "./erase-unused-files.server";
import type { RecordProblem } from "./find-record-problems";
import { CHANGE_NOTE_LENGTH } from "./publicity-form";
import { auditRecord, tellRecordChanged } from "./record-audit.server";
import type { RecordContent } from "./record-content";

export type PublishRecordAnswer =
  | { ok: true; revision: number; isFirst: boolean }
  | { ok: false; problems: RecordProblem[] };

/**
 * Makes the draft what the public reads: checks it, freezes a revision with the note of what is new in it, and sets the
 * columns. A withdrawn record is public again by it. What stops publishing comes back as problems.
 * Throws DomainError("notFound"), ("conflict") when `baseVersion` is not the version that was looked at.
 */
export async function publishRecord(options: {
  at: DeskAt;
  id: string;
  baseVersion: number;
  /** For everyone; "" at the first publication. */
  changeNote: string;
  now: Date;
}): Promise<PublishRecordAnswer> {
  const { at, id, baseVersion, changeNote, now } = options;
  const answer = await db().$transaction(async (tx): Promise<PublishRecordAnswer> => {
    const row = await lockEditableRecord(at, id, tx);
    refuseOldRecord(row, baseVersion);
    const content = readRecord(row.draft);
    const problems = await checkRecord(tx, { id, content, now });
    const stops = problems.filter(({ severity }) => severity === "stops");
    if (stops.length > 0) return { ok: false, problems: stops };
    const isFirst = row.publishedRevision === null;
    const note = changeNote.trim().slice(0, CHANGE_NOTE_LENGTH);
    const revision = await freezeRevision(tx, { row, content, note, at, now });
    await auditRecord(tx, at.actor, { id, hostCode: row.hostCode, action: "published", detail: { revision } });
    await tellRecordChanged(tx, { ids: [id] });
    if (isFirst) await addToOutbox(tx, [{ name: "record.firstPublished", payload: { id } }]);
    return { ok: true, revision, isFirst };
  });
  if (answer.ok) await eraseReplacedFiles({ recordId: id, now });
  return answer;
}

/** Writes the next revision and makes it the published one. Returns its number. */
async function freezeRevision(
  tx: Tx,
  frozen: { row: ArchiveRecord; content: RecordContent; note: string; at: DeskAt; now: Date },
): Promise<number> {
  const { row, content, note, at, now } = frozen;
  const number = (row.publishedRevision ?? 0) + 1;
  await tx.archiveRevision.create({
    data: {
      ...{ id: newId("arv", now.getTime()), recordId: row.id, number, changeNote: note },
      ...{ content: asJson(content), publishedAt: now, publishedById: at.actor.userId },
    },
  });
  const { title, recordedOn, seconds, language, themes, speakers } = content;
  await tx.archiveRecord.update({
    where: { id: row.id },
    data: {
      ...{ publishedRevision: number, publishedAt: now, updatedAt: now, withdrawnAt: null, withdrawnNote: "" },
      firstPublishedAt: row.firstPublishedAt ?? now,
      ...{ title, recordedOn, seconds, language, themes },
      speakerNames: speakers.flatMap(({ name }) => name || []),
    },
  });
  return number;
}
