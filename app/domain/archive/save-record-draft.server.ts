import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import type { ArchiveRecord } from "~prisma/client";
import { asJson } from "./as-json.server";
import { readRecord } from "./content-of";
import { lockEditableRecord, refuseOldRecord } from "./editable-record.server";
import { auditRecord, tellRecordChanged } from "./record-audit.server";
import { type RecordContent, recordContentSchema } from "./record-content";

/**
 * Keeps a changed draft; the public sees nothing of it, but for a speaker's no, which holds at once. `change` receives the
 * draft as it stands now. Returns the new version. Throws DomainError("notFound"), ("conflict") when `baseVersion` is not
 * the present one.
 */
export async function saveRecordDraft(options: {
  at: DeskAt;
  id: string;
  baseVersion: number;
  /** Which part, for the record. */
  section: string;
  change: (content: RecordContent) => RecordContent;
  now: Date;
}): Promise<{ version: number; content: RecordContent }> {
  const { at, id, baseVersion, section, change, now } = options;
  return db().$transaction(async (tx) => {
    const row = await lockEditableRecord(at, id, tx);
    refuseOldRecord(row, baseVersion);
    return keepRecordDraft(tx, { row, content: change(readRecord(row.draft)), at, section, now });
  });
}

/** Inside a transaction that has locked the row. Throws ZodError when the content has a shape nobody can type: a bug. */
export async function keepRecordDraft(
  tx: Tx,
  kept: { row: ArchiveRecord; content: RecordContent; at: DeskAt; section: string; now: Date },
): Promise<{ version: number; content: RecordContent }> {
  const { row, at, section, now } = kept;
  const before = readRecord(row.draft);
  const content = recordContentSchema.parse(await withLengthOfFile(tx, row.id, before, kept.content));
  const version = row.draftVersion + 1;
  await tx.archiveRecord.update({
    where: { id: row.id },
    data: { draft: asJson(content), draftVersion: version, updatedAt: now },
  });
  await auditRecord(tx, at.actor, { id: row.id, hostCode: row.hostCode, action: "draftSaved", detail: { section } });
  const isOther = consentsOf(before) !== consentsOf(content);
  if (row.publishedRevision !== null && isOther) await tellRecordChanged(tx, { ids: [row.id] });
  return { version, content };
}

/** The length of an uploaded file is measured, not typed. */
async function withLengthOfFile(
  tx: Tx,
  recordId: string,
  before: RecordContent,
  content: RecordContent,
): Promise<RecordContent> {
  const { media } = content;
  if (media.kind !== "file") return content;
  const isSame = before.media.kind === "file" && before.media.fileId === media.fileId;
  if (isSame && before.seconds === content.seconds && content.seconds !== null) return content;
  const file = await tx.archiveFile.findFirst({ where: { id: media.fileId, recordId }, select: { seconds: true } });
  return file?.seconds ? { ...content, seconds: Math.max(1, Math.round(file.seconds)) } : content;
}

/** What decides whether a recording is shown. */
function consentsOf({ speakers }: RecordContent): string {
  return speakers.map(({ id, consent, symposiumSpeakerId }) => `${id} ${consent} ${symposiumSpeakerId}`).join("\n");
}
