import { db } from "~/gateways/db.server";
import { readPageTexts } from "~/gateways/media-store.server";
import type { PublishedRecord } from "./published-record.server";

/** The words on each page of the published slides, for who cannot see the pictures; empty when there are none to show. */
export async function findSlideTexts({ row, content, slidesRefused }: PublishedRecord): Promise<string[]> {
  if (content.slidesFileId === null || slidesRefused) return [];
  return findFileTexts(row.id, content.slidesFileId);
}

/** The same for one file of a record, whoever asked was let in before. */
export async function findFileTexts(recordId: string, fileId: string): Promise<string[]> {
  const file = await db().archiveFile.findFirst({ where: { id: fileId, recordId }, select: { key: true } });
  return file ? readPageTexts(file.key) : [];
}
