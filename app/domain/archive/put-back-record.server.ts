import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { lockEditableRecord } from "./editable-record.server";
import { auditRecord, tellRecordChanged } from "./record-audit.server";

/**
 * Shows a withdrawn record again, as it was last published. Throws DomainError("notFound"), ("conflict") when it is not
 * withdrawn.
 */
export async function putBackRecord(options: { at: DeskAt; id: string; now: Date }): Promise<void> {
  const { at, id, now } = options;
  await db().$transaction(async (tx) => {
    const row = await lockEditableRecord(at, id, tx);
    if (row.publishedRevision === null || row.withdrawnAt === null) throw new DomainError("conflict", { record: id });
    await tx.archiveRecord.update({ where: { id }, data: { withdrawnAt: null, withdrawnNote: "", updatedAt: now } });
    await auditRecord(tx, at.actor, { id, hostCode: row.hostCode, action: "putBack" });
    await tellRecordChanged(tx, { ids: [id] });
  });
}
