import type { Tx } from "~/gateways/db.server";
import type { ArchiveRecord } from "~prisma/client";
import { readRecord } from "./content-of";

/** How long a record is as it is being written, in milliseconds: as its host says, else as its file is. null = unknown. */
export async function recordLengthMs(tx: Tx, { id: recordId, draft }: ArchiveRecord): Promise<number | null> {
  const { seconds, media, audioFileId } = readRecord(draft);
  const fileId = media.kind === "file" ? media.fileId : audioFileId;
  const file = fileId === null ? null : await tx.archiveFile.findFirst({ where: { id: fileId, recordId } });
  const longest = Math.max(seconds ?? 0, file?.seconds ?? 0);
  return longest > 0 ? Math.ceil(longest) * 1000 : null;
}
