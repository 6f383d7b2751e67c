import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { findMedia } from "~/gateways/media-store.server";
import { isDomainError } from "~/shared/domain-error";
import type { ArchiveFile } from "~prisma/client";
import { readRecord } from "./content-of";
import { getEditableRecord } from "./editable-record.server";
import { filesOf, isRefusedFile } from "./file-use";
import { findPublishedRecord } from "./published-record.server";

/** `fileId` null: the slides the page shows. */
export type AskedFile =
  | { of: "file"; fileId: string }
  | { of: "page"; page: number; fileId: string | null }
  | { of: "poster" };

/** Something that may be sent; `path` is relative to the media folder. */
export type OpenFile = {
  id: string;
  path: string;
  type: string;
  name: string;
  isAttachment: boolean;
  /** Everyone may see it now. */
  isPublic: boolean;
};

/** A file everyone may see: the published page names it and no speaker's refusal covers it. null for all others. */
export async function openPublicFile(recordId: string, asked: AskedFile): Promise<OpenFile | null> {
  const published = await findPublishedRecord(recordId);
  if (!published) return null;
  const { content } = published;
  const id = fileIdOf(asked, content);
  if (id === null || !filesOf(content).includes(id)) return null;
  const file = await db().archiveFile.findFirst({ where: { id, recordId } });
  return file && !isRefusedFile(file, content, published) ? toOpenFile(file, asked, true) : null;
}

/** Any file of a record of the desk, also of its draft. null for anyone else's. */
export async function openDeskFile(at: DeskAt, recordId: string, asked: AskedFile): Promise<OpenFile | null> {
  const row = await getEditableRecord(at, recordId).catch((error) => {
    if (isDomainError(error)) return null;
    throw error;
  });
  const id = row && fileIdOf(asked, readRecord(row.draft));
  if (!id) return null;
  const file = await db().archiveFile.findFirst({ where: { id, recordId } });
  return file && toOpenFile(file, asked, false);
}

function fileIdOf(asked: AskedFile, content: ReturnType<typeof readRecord>): string | null {
  if (asked.of === "poster") return content.posterFileId;
  return asked.fileId ?? content.slidesFileId;
}

async function toOpenFile(file: ArchiveFile, asked: AskedFile, isPublic: boolean): Promise<OpenFile | null> {
  const { id, key, name, type } = file;
  if (asked.of === "page") {
    const path = await findMedia(key, asked.page);
    const page = { id: `${id}-${asked.page}`, type: "image/webp", name: `${asked.page}.webp` };
    return path === null ? null : { ...page, path, isAttachment: false, isPublic };
  }
  const path = await findMedia(key);
  return path === null ? null : { id, path, type, name, isAttachment: type === "application/pdf", isPublic };
}
