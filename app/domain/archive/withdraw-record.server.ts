import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { lockEditableRecord } from "./editable-record.server";
import { WITHDRAWN_NOTE_LENGTH } from "./publicity-form";
import { auditRecord, tellRecordChanged } from "./record-audit.server";

/**
 * Takes a record out of sight at once: its page only says that it was withdrawn, and why. Nothing is deleted.
 * Throws DomainError("notFound"), ("conflict") when it is not public.
 */
export async function withdrawRecord(options: { at: DeskAt; id: string; note: string; now: Date }): Promise<void> {
  const { at, id, now } = options;
  const withdrawnNote = options.note.trim().slice(0, WITHDRAWN_NOTE_LENGTH);
  await db().$transaction(async (tx) => {
    const row = await lockEditableRecord(at, id, tx);
    if (row.publishedRevision === null || row.withdrawnAt !== null) throw new DomainError("conflict", { record: id });
    await tx.archiveRecord.update({ where: { id }, data: { withdrawnAt: now, withdrawnNote, updatedAt: now } });
    await auditRecord(tx, at.actor, { id, hostCode: row.hostCode, action: "withdrawn" });
    await tellRecordChanged(tx, { ids: [id] });
  });
}
