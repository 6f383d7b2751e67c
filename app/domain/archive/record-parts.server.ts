import { db, type Tx } from "~/gateways/db.server";
import type { ArchiveFile } from "~prisma/client";
import { filesOf } from "./file-use";
import type { RecordContent } from "./record-content";

/** What stands beside a content in other tables, and is shown with it. */
export type RecordParts = {
  files: Map<string, ArchiveFile>;
  tracks: { language: string; version: number; cueCount: number }[];
};

/** Of several records at once, by record id: the files these contents name, and the tracks something is said in. */
export async function findRecordParts(
  asked: readonly { id: string; content: RecordContent }[],
  tx: Tx = db(),
): Promise<Map<string, RecordParts>> {
  const recordIds = asked.map(({ id }) => id);
  const [files, tracks] = await Promise.all([
    tx.archiveFile.findMany({
      where: { recordId: { in: recordIds }, id: { in: asked.flatMap(({ content }) => filesOf(content)) } },
    }),
    tx.archiveTrack.findMany({
      where: { recordId: { in: recordIds } },
      select: { recordId: true, language: true, version: true, _count: { select: { cues: true } } },
      orderBy: { language: "asc" },
    }),
  ]);
  return new Map(
    asked.map(({ id, content }) => [
      id,
      {
        files: new Map(files.filter(({ recordId }) => recordId === id).map((file) => [file.id, file])),
        tracks: tracks
          .filter((track) => track.recordId === id && track._count.cues > 0)
          .map(({ language, version, _count }) => ({ language, version, cueCount: _count.cues }))
          .sort((a, b) => Number(b.language === content.language) - Number(a.language === content.language)),
      },
    ]),
  );
}
