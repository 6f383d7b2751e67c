import { db } from "~/gateways/db.server";
import type { ArchiveTrack } from "~prisma/client";
import { findPublishedRecord, type PublishedRecord } from "./published-record.server";

export type ReadableTracks = { record: PublishedRecord; tracks: ArchiveTrack[] };

/**
 * The tracks everyone may read now, that of the record's own language first; null when the record is no public one or a
 * speaker has refused. Tracks in which nothing is said are left out.
 */
export async function findReadableTracks(recordId: string): Promise<ReadableTracks | null> {
  const record = await findPublishedRecord(recordId);
  if (!record || record.isRefused) return null;
  const tracks = await db().archiveTrack.findMany({
    where: { recordId, cues: { some: {} } },
    orderBy: { language: "asc" },
  });
  const own = record.content.language;
  tracks.sort((a, b) => Number(b.language === own) - Number(a.language === own));
  return { record, tracks };
}
