import type { Passage } from "~/domain/archive/cue";
import { groupPassages } from "~/domain/archive/group-passages";
import { passageText } from "~/domain/archive/passage-text";
import { findPublishedRecord, type PublishedRecord } from "~/domain/archive/published-record.server";
import { db } from "~/gateways/db.server";
import type { SearchDocument } from "~/gateways/search-index/search-engine.server";
import type { PassageCard } from "./passage-card";
import { readableRecordIds } from "./record-documents.server";
import { recordFacets, recordRank } from "./record-facets.server";
import { withFingerprint } from "./with-fingerprint.server";

/** Everything said in the records the public may read, a record at a time. */
export async function* passageDocuments(): AsyncGenerator<SearchDocument[]> {
  for await (const ids of readableRecordIds()) {
    for (const id of ids) {
      const documents = await passageDocumentsOf(id);
      if (documents.length > 0) yield documents;
    }
  }
}

/** What is said in a record, in every language; nothing when it may not be read or a speaker refused. */
export async function passageDocumentsOf(recordId: string): Promise<SearchDocument[]> {
  const record = await findPublishedRecord(recordId);
  if (!record || record.isRefused) return [];
  const tracks = await db().archiveTrack.findMany({
    where: { recordId },
    orderBy: { language: "asc" },
    include: { cues: { orderBy: [{ startMs: "asc" }, { id: "asc" }] } },
  });
  return tracks.flatMap(({ id, language, cues }) =>
    groupPassages(cues).flatMap((passage) => {
      const text = passageText(passage);
      return text === "" ? [] : [toDocument(record, { id, language }, passage, text)];
    }),
  );
}

/** Its text alone decides what it is found by, with the speaker's name: the same words stand in no other passage's way. */
function toDocument(
  record: PublishedRecord,
  track: { id: string; language: string },
  { id, speaker, startMs, endMs, cues }: Passage,
  text: string,
): SearchDocument {
  const { row, content } = record;
  const card: PassageCard = {
    recordId: row.id,
    trackId: track.id,
    language: track.language,
    ...{ speaker, startMs, endMs, lastMs: cues.at(-1)?.startMs ?? startMs },
    summary: text,
  };
  return withFingerprint({
    // Among equals the engines go by id: of one record, in the order in which things were said.
    id: `${track.id}-${String(startMs).padStart(8, "0")}-${id}`,
    texts: { name: speaker, kana: "", text },
    facets: { ...recordFacets(record), kind: ["passage"], speaker: speaker === "" ? [] : [speaker] },
    visibility: "public",
    position: null,
    rank: recordRank(content.recordedOn),
    confirmedDay: 0,
    createdSecond: Math.floor(row.firstPublishedAt.getTime() / 1000),
    card,
  });
}
