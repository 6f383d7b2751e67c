import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { type FilePurpose, purposesOf } from "./archive-file";
import { newPartId } from "./content-of";
import { getEditableRecord } from "./editable-record.server";
import { withFile, withoutFile } from "./file-use";
import { FILE_KINDS, type FileKind } from "./record";
import { saveRecordDraft } from "./save-record-draft.server";

/**
 * Names a file of the record in the draft for a purpose, or takes it out of there (`isUsed` false). The public sees it
 * after publishing. Throws DomainError("notFound") also for a purpose the file cannot have, ("conflict").
 */
export async function placeFile(options: {
  at: DeskAt;
  recordId: string;
  fileId: string;
  purpose: FilePurpose;
  isUsed: boolean;
  baseVersion: number;
  now: Date;
}): Promise<void> {
  const { at, recordId, fileId, purpose, isUsed, baseVersion, now } = options;
  await getEditableRecord(at, recordId);
  const row = await db().archiveFile.findFirst({ where: { id: fileId, recordId } });
  const kind = FILE_KINDS.find((one) => one === row?.kind);
  if (!row || !kind || (isUsed && !purposesOf(kind).includes(purpose)))
    throw new DomainError("notFound", { file: fileId });
  const file: { id: string; kind: FileKind; name: string } = { id: row.id, kind, name: row.name };
  await saveRecordDraft({
    ...{ at, id: recordId, baseVersion, section: "files", now },
    change: (content) =>
      isUsed
        ? withFile(content, { file, purpose, partId: newPartId("hnd", now.getTime()) })
        : withoutFile(content, fileId, purpose),
  });
}
