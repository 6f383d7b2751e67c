import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { eraseMedia } from "~/gateways/media-store.server";
import { DomainError } from "~/shared/domain-error";
import { lockEditableRecord } from "./editable-record.server";
import { findNamedFiles } from "./named-files.server";
import { auditRecord } from "./record-audit.server";

/**
 * Deletes a file nobody needs. One that the draft or the published page names stays ("inUse").
 * Throws DomainError("notFound").
 */
export async function deleteFile(options: {
  at: DeskAt;
  recordId: string;
  fileId: string;
  now: Date;
}): Promise<{ ok: true } | { ok: false; why: "inUse" }> {
  const { at, recordId, fileId } = options;
  const key = await db().$transaction(async (tx) => {
    const row = await lockEditableRecord(at, recordId, tx);
    const file = await tx.archiveFile.findFirst({ where: { id: fileId, recordId } });
    if (!file) throw new DomainError("notFound", { file: fileId });
    const named = (await findNamedFiles([recordId], tx)).get(recordId);
    if (named?.draft.has(fileId) || named?.published.has(fileId)) return null;
    await tx.archiveFile.delete({ where: { id: fileId } });
    const detail = { file: fileId, kind: file.kind };
    await auditRecord(tx, at.actor, { id: recordId, hostCode: row.hostCode, action: "fileDeleted", detail });
    return file.key;
  });
  if (key === null) return { ok: false, why: "inUse" };
  await eraseMedia(key);
  return { ok: true };
}
