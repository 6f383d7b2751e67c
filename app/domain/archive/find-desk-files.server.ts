import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import type { DeskFile } from "./archive-file";
import { readRecord } from "./content-of";
import { getEditableRecord } from "./editable-record.server";
import { usesOf } from "./file-use";
import { findNamedFiles } from "./named-files.server";
import type { FileKind } from "./record";

export type DeskFiles = { recordId: string; title: string; version: number; isPublished: boolean; files: DeskFile[] };

/** Every file of a record of the desk, newest first, with what the draft names it for. Throws DomainError("notFound"). */
export async function findDeskFiles(at: DeskAt, recordId: string): Promise<DeskFiles> {
  const row = await getEditableRecord(at, recordId);
  const [files, named] = await Promise.all([
    db().archiveFile.findMany({ where: { recordId }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] }),
    findNamedFiles([recordId]),
  ]);
  const draft = readRecord(row.draft);
  const published = named.get(recordId)?.published ?? new Set();
  return {
    ...{ recordId, title: draft.title, version: row.draftVersion, isPublished: row.publishedRevision !== null },
    files: files.map(({ key: _key, bytes, createdAt, createdById: _by, recordId: _of, kind, ...file }) => ({
      ...file,
      kind: kind as FileKind,
      bytes: Number(bytes),
      createdAt: createdAt.toISOString(),
      uses: usesOf(draft, file.id),
      isPublished: published.has(file.id),
      url: `/archive/${recordId}/files/${file.id}`,
    })),
  };
}
