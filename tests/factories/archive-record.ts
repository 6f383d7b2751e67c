/** Records through the verbs an officer's forms call, for the tests of everything that stands on one. */
import { readRecord } from "~/domain/archive/content-of";
import { createRecord } from "~/domain/archive/create-record.server";
import { publishRecord } from "~/domain/archive/publish-record.server";
import { type RecordContent, recordContentSchema } from "~/domain/archive/record-content";
import { saveRecordDraft } from "~/domain/archive/save-record-draft.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { TEST_DESK, TEST_HOST, TEST_NOW } from "./symposium";

type Wish = {
  at?: DeskAt;
  hostCode?: string;
  /** Instead of parts of `completeRecord()`. */
  content?: Partial<RecordContent>;
  symposiumId?: string | null;
  now?: Date;
};

/** Nothing in it stops publishing: an embedded video of an hour with two speakers who agreed and two chapters. */
export function completeRecord(more: Partial<RecordContent> = {}): RecordContent {
  return recordContentSchema.parse({
    title: "見本の記録",
    summary: "見本の催しの記録です。",
    recordedOn: "2026-10-01",
    seconds: 3600,
    themes: ["advice"],
    media: { kind: "embed", provider: "youtube", videoId: "dQw4w9WgXcQ" },
    speakers: [
      { id: "spkrecone", name: "見本 一郎", consent: "yes" },
      { id: "spkrectwo", name: "見本 花子", consent: "yes" },
    ],
    chapters: [
      { id: "chpone", ms: 0, title: "はじめに" },
      { id: "chptwo", ms: 750_000, title: "質疑" },
    ],
    ...more,
  });
}

/** A complete draft, not published. Returns its id. */
export async function aRecordDraft(wish: Wish = {}): Promise<string> {
  const { at = TEST_DESK, hostCode = TEST_HOST, symposiumId = null, now = TEST_NOW } = wish;
  const content = completeRecord(wish.content);
  const id = await createRecord({ at, hostCode, title: content.title, symposiumId, isSample: true, now });
  await changeRecord(id, () => content, { at, now });
  return id;
}

/** The same, published. */
export async function aPublishedRecord(wish: Wish = {}): Promise<string> {
  const { at = TEST_DESK, now = TEST_NOW } = wish;
  const id = await aRecordDraft(wish);
  await republishRecord(id, { at, now });
  return id;
}

export async function changeRecord(
  id: string,
  change: (content: RecordContent) => RecordContent,
  { at = TEST_DESK, now = TEST_NOW }: { at?: DeskAt; now?: Date } = {},
): Promise<number> {
  const { draftVersion: baseVersion } = await db().archiveRecord.findUniqueOrThrow({ where: { id } });
  return (await saveRecordDraft({ at, id, baseVersion, section: "test", change, now })).version;
}

export async function republishRecord(
  id: string,
  { at = TEST_DESK, now = TEST_NOW, changeNote = "" }: { at?: DeskAt; now?: Date; changeNote?: string } = {},
): Promise<number> {
  const { draftVersion: baseVersion } = await db().archiveRecord.findUniqueOrThrow({ where: { id } });
  const answer = await publishRecord({ at, id, baseVersion, changeNote, now });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.revision;
}

export async function recordDraft(id: string): Promise<RecordContent> {
  return readRecord((await db().archiveRecord.findUniqueOrThrow({ where: { id } })).draft);
}
