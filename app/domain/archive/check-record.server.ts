import type { Tx } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { findRecordProblems, type RecordProblem } from "./find-record-problems";
import { findLiveConsents } from "./published-record.server";
import type { FileKind } from "./record";
import type { RecordContent } from "./record-content";

/** What is to be mended or looked at before this content is published, with the files, captions and consents of now. */
export async function checkRecord(
  tx: Tx,
  { id, content, now }: { id: string; content: RecordContent; now: Date },
): Promise<RecordProblem[]> {
  const files = await tx.archiveFile.findMany({
    where: { recordId: id },
    select: { id: true, kind: true, pages: true },
  });
  const cues = await tx.archiveCue.count({ where: { track: { recordId: id } } });
  const broken = await tx.archiveBrokenCue.count({ where: { track: { recordId: id } } });
  return findRecordProblems({
    content,
    live: await findLiveConsents([content], tx),
    files: new Map(files.map(({ id: fileId, kind, pages }) => [fileId, { kind: kind as FileKind, pages }])),
    captions: { cues, broken },
    today: tokyoDateKey(now),
  });
}
