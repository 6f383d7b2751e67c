/** Published records in which something is said, for the tests of the searches. */
import { importCaptions } from "~/domain/archive/import-captions.server";
import type { RecordContent } from "~/domain/archive/record-content";
import { ensureSearchIndex } from "~/domain/search/rebuild-search-index.server";
import { db } from "~/gateways/db.server";
import { handlers } from "~/jobs/handlers.server";
import { TEST_DESK, TEST_NOW } from "../../factories/symposium";
import { aRecordRow } from "../archive/captions-setup";

export const PANEL = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v 見本 一郎>今日は、つなぎの話から始めます。

00:12:34.000 --> 00:12:38.000
<v 見本 花子>もどしとは、つないだ先から

00:12:38.000 --> 00:12:41.000
<v 見本 花子>様子が返ってくることです。

00:12:50.000 --> 00:12:55.000
<v 見本 一郎>通いの場でも、同じことがありました。
`;

type Wish = { content?: Partial<RecordContent>; captions?: string; language?: string; symposiumId?: string };

/** The record as it stands after its publication, with captions; nothing of it is in the index yet. */
export async function aSpokenRecord({
  content,
  captions = PANEL,
  language = "ja",
  symposiumId,
}: Wish = {}): Promise<string> {
  const recordId = await aRecordRow({
    title: "見本のパネル",
    recordedOn: "2025-11-20",
    themes: ["advice"],
    speakers: [speaker("spkone", "見本 一郎"), speaker("spktwo", "見本 花子")],
    ...content,
  });
  await db().archiveRecord.update({
    where: { id: recordId },
    data: { title: content?.title ?? "見本のパネル", symposiumId: symposiumId ?? null },
  });
  const bytes = Buffer.from(captions);
  await importCaptions({
    ...{ at: TEST_DESK, recordId, language, fileName: "panel.vtt", bytes, baseVersion: null },
    now: TEST_NOW,
  });
  return recordId;
}

export function speaker(id: string, name: string, symposiumSpeakerId: string | null = null) {
  const rest = { kana: "", affiliation: "", title: "", consent: "yes" as const };
  return { id, name, symposiumSpeakerId, ...rest };
}

/** A new index of all there is. */
export async function fillIndex(): Promise<void> {
  await ensureSearchIndex();
}

/** Carries out what the verbs put into the outbox, and takes it out. Returns the names in order. */
export async function workOutbox(): Promise<string[]> {
  const events = await db().outboxEvent.findMany({ where: { doneAt: null }, orderBy: { id: "asc" } });
  for (const { id, name, payload } of events) {
    await handlers[name]?.(payload);
    await db().outboxEvent.update({ where: { id }, data: { doneAt: TEST_NOW } });
  }
  return events.map(({ name }) => name);
}
