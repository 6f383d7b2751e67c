import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { eraseFolder, eraseMedia, keepMedia, takeMedia, takePages } from "~/gateways/media-store.server";
import { newId } from "~/shared/ids";
import { cleanFileName, FILE_LIMITS, type FilePurpose, type FileRefusal } from "./archive-file";
import { type CheckedFile, checkFile } from "./check-file.server";
import { newPartId, readRecord } from "./content-of";
import { getEditableRecord, lockEditableRecord } from "./editable-record.server";
import { hasPlaceFor, withFile } from "./file-use";
import type { FileKind } from "./record";
import { auditRecord } from "./record-audit.server";
import { keepRecordDraft } from "./save-record-draft.server";

export type KeptFile = { ok: true; id: string; purpose: FilePurpose | null } | { ok: false; why: FileRefusal };

/** Where a file of this kind goes by itself, when nothing stands there yet. */
const FIRST_PURPOSE: Record<FileKind, FilePurpose> = {
  ...{ video: "media", audio: "audio", poster: "poster", slides: "slides", handout: "handout" },
} as const;

type Sent = {
  at: DeskAt;
  recordId: string;
  kind: FileKind;
  /** As it was called where it came from. */
  name: string;
  /** Where it lies, whole, in the data folder. It is moved away when it is kept; otherwise the caller erases it. */
  path: string;
  now: Date;
};

/**
 * Keeps a file of a record when its content is what it should be, and names it in the draft when its place is free
 * (`purpose`). Throws DomainError("notFound") for anyone else's record.
 */
export async function keepFile(sent: Sent): Promise<KeptFile> {
  const { at, recordId, kind, path } = sent;
  await getEditableRecord(at, recordId);
  const present = await db().archiveFile.count({ where: { recordId } });
  if (present >= FILE_LIMITS.perRecord) return { ok: false, why: "tooMany" };
  const checked = await checkFile(path, kind);
  if (!checked.ok) return checked;
  const key = await store(path, checked.file);
  try {
    return await nameIt(sent, checked.file, key);
  } catch (error) {
    await eraseMedia(key);
    throw error;
  }
}

async function store(path: string, { picture, drawn }: CheckedFile): Promise<string> {
  try {
    const key = picture ? await keepMedia(picture) : await takeMedia(path);
    if (drawn) await takePages(key, drawn.folder, drawn.texts);
    return key;
  } catch (error) {
    if (drawn) await eraseFolder(drawn.folder);
    throw error;
  }
}

async function nameIt(sent: Sent, checked: CheckedFile, key: string): Promise<KeptFile> {
  const { at, recordId, kind, now } = sent;
  const { picture: _picture, drawn: _drawn, bytes, ...facts } = checked;
  const file = { id: newId("fil", now.getTime()), kind, name: cleanFileName(sent.name, facts.type) };
  const purpose = FIRST_PURPOSE[kind];
  return db().$transaction(async (tx) => {
    const row = await lockEditableRecord(at, recordId, tx);
    const made = { ...file, ...facts, recordId, key, bytes: BigInt(bytes), createdAt: now };
    await tx.archiveFile.create({ data: { ...made, createdById: at.actor.userId } });
    const detail = { file: file.id, kind, bytes };
    await auditRecord(tx, at.actor, { id: recordId, hostCode: row.hostCode, action: "fileSent", detail });
    const before = readRecord(row.draft);
    if (!hasPlaceFor(before, purpose)) return { ok: true, id: file.id, purpose: null };
    const content = withFile(before, { file, purpose, partId: newPartId("hnd", now.getTime()) });
    await keepRecordDraft(tx, { row, content, at, section: "files", now });
    return { ok: true, id: file.id, purpose };
  });
}
