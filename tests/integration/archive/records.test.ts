import { describe, expect, it } from "vitest";
import { createRecord } from "~/domain/archive/create-record.server";
import { findDeskRecords } from "~/domain/archive/find-desk-records.server";
import {
  findDeskRevisions,
  findRecordRevisions,
  getRecordRevision,
} from "~/domain/archive/find-record-revisions.server";
import { findRecords } from "~/domain/archive/find-records.server";
import { getDeskRecord } from "~/domain/archive/get-desk-record.server";
import { getRecord, getRecordPreview } from "~/domain/archive/get-record.server";
import { publishRecord } from "~/domain/archive/publish-record.server";
import { findPublishedRecord } from "~/domain/archive/published-record.server";
import { putBackRecord } from "~/domain/archive/put-back-record.server";
import type { RecordContent } from "~/domain/archive/record-content";
import { saveRecordDraft } from "~/domain/archive/save-record-draft.server";
import { withdrawRecord } from "~/domain/archive/withdraw-record.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { publishSymposium } from "~/domain/symposium/publish-symposium.server";
import { saveDraft } from "~/domain/symposium/save-draft.server";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";
import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import { anOfficer } from "../../factories/actor";
import {
  aPublishedRecord,
  aRecordDraft,
  changeRecord,
  completeRecord,
  recordDraft,
  republishRecord,
} from "../../factories/archive-record";
import { aPublishedSymposium, TEST_DESK as at, TEST_NOW as now, TEST_HOST } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";

const SHIMADA = "222097";
const elsewhere: DeskAt = { actor: anOfficer([SHIMADA], { userId: "user_elsewhere" }), codes: [SHIMADA] };

async function events(name: string): Promise<unknown[]> {
  const rows = await db().outboxEvent.findMany({ where: { name }, orderBy: { id: "asc" } });
  return rows.map(({ payload }) => payload);
}

async function view(id: string) {
  const answer = await getRecord({ id });
  if (answer?.state !== "published") throw new Error(`${id} is not public`);
  return answer.view;
}

async function withCaptions(recordId: string): Promise<void> {
  const trackId = newId("trk", now.getTime());
  await db().archiveTrack.create({ data: { id: trackId, recordId, language: "ja", createdAt: now } });
  const cue = { id: newId("cue", now.getTime()), trackId, startMs: 0, endMs: 1000, text: "はじめます" };
  await db().archiveCue.create({ data: cue });
}

async function aFile(recordId: string, kind: string, more: object = {}): Promise<string> {
  const id = newId("fil", now.getTime());
  const data = { id, recordId, kind, key: crypto.randomUUID(), name: "見本.pdf", type: "application/pdf", bytes: 9n };
  await db().archiveFile.create({ data: { ...data, createdAt: now, ...more } });
  return id;
}

describe.each(databases)("records on $name", (database) => {
  useDatabase(database);

  it("publish as they were written, with a revision, columns and one event for the first time", async () => {
    const id = await aPublishedRecord();
    expect(await db().archiveRecord.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ publishedRevision: 1, title: "見本の記録", recordedOn: "2026-10-01", seconds: 3600, themes: ["advice"] },
      ...{ speakerNames: ["見本 一郎", "見本 花子"], firstPublishedAt: now, publishedAt: now },
    });
    expect(await view(id)).toMatchObject({ revision: 1, kind: "video", hostName: "焼津市", chapters: { length: 2 } });
    await changeRecord(id, (content) => ({ ...content, title: "新しい題" }));
    expect((await view(id)).title).toBe("見本の記録");
    const later = new Date(now.getTime() + 86_400_000);
    expect(await republishRecord(id, { now: later, changeNote: "題を直しました" })).toBe(2);
    expect(await view(id)).toMatchObject({ title: "新しい題", firstPublishedAt: now.toISOString() });
    expect(await events("record.firstPublished")).toEqual([{ id }]);
    expect((await events("record.changed")).length).toBe(2);
    expect(await findRecordRevisions({ id })).toMatchObject({
      revisions: [
        { number: 2, changeNote: "題を直しました" },
        { number: 1, changeNote: "" },
      ],
    });
    const { before, content } = await getRecordRevision({ at, id, number: 2 });
    expect([before?.title, content.title]).toEqual(["見本の記録", "新しい題"]);
  });

  it("tell two tabs apart, when saving and when publishing", async () => {
    const id = await aRecordDraft();
    const { version } = await getDeskRecord({ at, id, now });
    const save = (baseVersion: number) =>
      saveRecordDraft({ at, id, baseVersion, section: "basics", change: (one) => ({ ...one, subtitle: "副" }), now });
    await save(version);
    await expect(save(version)).rejects.toMatchObject({ reason: "conflict", facts: { version: version + 1 } });
    const publish = publishRecord({ at, id, baseVersion: version, changeNote: "", now });
    await expect(publish).rejects.toMatchObject({ reason: "conflict" });
    expect(await getRecord({ id })).toBeNull();
  });

  it("do not exist for another town", async () => {
    const [draft, id] = [await aRecordDraft(), await aPublishedRecord()];
    const base = { at: elsewhere, now };
    const deeds: (() => Promise<unknown>)[] = [
      () => getDeskRecord({ ...base, id: draft }),
      () => getRecordPreview(elsewhere, draft),
      () => saveRecordDraft({ ...base, id, baseVersion: 2, section: "x", change: (one) => one }),
      () => publishRecord({ ...base, id, baseVersion: 2, changeNote: "" }),
      () => withdrawRecord({ ...base, id, note: "" }),
      () => putBackRecord({ ...base, id }),
      () => findDeskRevisions({ at: elsewhere, id }),
      () => getRecordRevision({ at: elsewhere, id, number: 1 }),
      () => createRecord({ ...base, hostCode: TEST_HOST, title: "よその" }),
    ];
    for (const deed of deeds) await expect(deed()).rejects.toMatchObject({ reason: "notFound" });
    const filter = { state: "all" as const, words: "", page: 1 };
    expect((await findDeskRecords({ at: elsewhere, filter })).items).toEqual([]);
    expect((await findDeskRecords({ at, filter })).total).toBe(2);
    expect((await findDeskRecords({ at, filter: { ...filter, state: "draft", words: "見本" } })).items).toMatchObject([
      { id: draft },
    ]);
    expect(await db().archiveRecord.count()).toBe(2);
  });

  it("are not published while something stops them, and say what", async () => {
    const id = await aRecordDraft({ content: { title: "", media: { kind: "none" } } });
    const { version } = await getDeskRecord({ at, id, now });
    const answer = await publishRecord({ at, id, baseVersion: version, changeNote: "", now });
    expect(answer).toMatchObject({ ok: false, problems: [{ code: "noTitle" }, { code: "noMedia" }] });
    expect(await findPublishedRecord(id)).toBeNull();
    expect(await events("record.firstPublished")).toEqual([]);
  });

  it("go out of sight at once when withdrawn, and come back as they were", async () => {
    const id = await aPublishedRecord();
    await withdrawRecord({ at, id, note: "確かめることがあります", now });
    expect(await getRecord({ id })).toEqual({
      ...{ state: "withdrawn", id, title: "見本の記録", note: "確かめることがあります", hostName: "焼津市" },
    });
    expect(await findPublishedRecord(id)).toBeNull();
    expect(await findRecordRevisions({ id })).toBeNull();
    expect((await findRecords({})).total).toBe(0);
    await expect(withdrawRecord({ at, id, note: "", now })).rejects.toMatchObject({ reason: "conflict" });
    await putBackRecord({ at, id, now });
    expect((await view(id)).title).toBe("見本の記録");
    await expect(putBackRecord({ at, id, now })).rejects.toMatchObject({ reason: "conflict" });
    const actions = await db().auditLog.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(actions.map(({ action }) => action)).toEqual([
      ...["archive.created", "archive.draftSaved", "archive.published", "archive.withdrawn", "archive.putBack"],
    ]);
  });

  it("show nothing that was said as soon as a speaker says no by their own link", async () => {
    const symposiumId = await aPublishedSymposium();
    const id = await createRecord({ at, hostCode: TEST_HOST, title: "", symposiumId, now });
    const begun = await recordDraft(id);
    expect(begun).toMatchObject({
      title: "見本のシンポジウム",
      recordedOn: "2027-01-14",
      chapters: [],
      themes: ["advice"],
    });
    const spoken = begun.speakers.map(({ symposiumSpeakerId }) => symposiumSpeakerId!);
    const after = new Date("2027-02-01T00:00:00Z");
    const [poster, slides] = [await aFile(id, "poster"), await aFile(id, "slides", { pages: 3 })];
    const { media, chapters } = completeRecord();
    const change = (one: RecordContent) => ({ ...one, media, chapters, posterFileId: poster, slidesFileId: slides });
    await changeRecord(id, change, { now: after });
    await withCaptions(id);
    await republishRecord(id, { now: after });
    expect(await view(id)).toMatchObject({
      ...{ media: { kind: "embed" }, tracks: [{ language: "ja", cueCount: 1 }], chapters: { length: 2 } },
      ...{ posterUrl: `/archive/${id}/poster.jpg`, slides: { pageCount: 3 }, symposium: { id: symposiumId } },
    });
    await db().symposiumSpeaker.update({ where: { id: spoken[0]! }, data: { consentRecording: "no" } });
    expect(await findPublishedRecord(id)).toMatchObject({ isRefused: true, slidesRefused: false });
    expect(await view(id)).toMatchObject({
      ...{ media: { kind: "none", isRefused: true }, audio: null, tracks: [], chapters: [], posterUrl: null },
      slides: { pageCount: 3 },
    });
    const { cards } = await findRecords({ symposiumId });
    expect(cards).toMatchObject([{ kind: "document", hasTranscript: false, hasCaptions: false, posterUrl: null }]);
    await db().symposiumSpeaker.update({ where: { id: spoken[1]! }, data: { consentSlides: "no" } });
    expect((await view(id)).slides).toBeNull();
    const { version } = await getDeskRecord({ at, id, now: after });
    const answer = await publishRecord({ at, id, baseVersion: version, changeNote: "", now: after });
    expect(answer).toMatchObject({ ok: false, problems: [{ code: "speakerRefused" }] });
  });

  it("mind the no of a speaker who leaves the page of the symposium", async () => {
    const symposiumId = await aPublishedSymposium();
    const id = await createRecord({ at, hostCode: TEST_HOST, title: "", symposiumId, now });
    const [refused, other] = (await recordDraft(id)).speakers.map(({ symposiumSpeakerId }) => symposiumSpeakerId!);
    const data = { consentRecording: "no", email: "speaker@example.jp" };
    await db().symposiumSpeaker.update({ where: { id: refused! }, data });
    const { draftVersion } = await db().symposium.findUniqueOrThrow({ where: { id: symposiumId } });
    const change = (content: SymposiumContent) => ({ ...content, speakers: [], programme: [] });
    const saved = await saveDraft({ at, id: symposiumId, baseVersion: draftVersion, section: "speakers", change, now });
    await publishSymposium({ at, id: symposiumId, baseVersion: saved.version, now });
    expect(await db().symposiumSpeaker.findMany({ where: { symposiumId } })).toMatchObject([
      { id: refused, email: null, tokenDigest: null, consentRecording: "no" },
    ]);
    expect(other).toBeDefined();
    await changeRecord(id, (content) => ({ ...content, media: completeRecord().media, recordedOn: "2026-10-01" }));
    const { problems } = await getDeskRecord({ at, id, now });
    expect(problems.filter(({ severity }) => severity === "stops")).toMatchObject([{ code: "speakerRefused" }]);
  });

  it("take an officer's no of a published record at once, and tell search", async () => {
    const id = await aPublishedRecord();
    const told = (await events("record.changed")).length;
    await changeRecord(id, (content) => ({ ...content, subtitle: "副題" }));
    expect(await events("record.changed")).toHaveLength(told);
    await changeRecord(id, (content) => ({
      ...content,
      speakers: content.speakers.map((one, i) => (i === 0 ? { ...one, consent: "no" as const } : one)),
    }));
    expect(await view(id)).toMatchObject({ subtitle: "", media: { kind: "none", isRefused: true } });
    expect(await events("record.changed")).toHaveLength(told + 1);
  });

  it("show only files of their own", async () => {
    const [id, other] = [await aRecordDraft(), await aRecordDraft()];
    const theirs = await aFile(other, "slides", { pages: 9 });
    await changeRecord(id, (content) => ({ ...content, slidesFileId: theirs }));
    expect((await getRecordPreview(at, id)).slides).toBeNull();
    expect((await getDeskRecord({ at, id, now })).problems).toMatchObject([
      { code: "noCaptions" },
      { code: "slidesMissing" },
    ]);
  });

  it("take the length of an uploaded file as it was measured", async () => {
    const id = await aRecordDraft();
    const fileId = await aFile(id, "video", { type: "video/mp4", seconds: 91.6 });
    await changeRecord(id, (content) => ({ ...content, media: { kind: "file", fileId }, seconds: 5 }));
    expect((await recordDraft(id)).seconds).toBe(92);
  });

  it("are found by town, theme, year, speaker and page", async () => {
    const ids = [
      await aPublishedRecord({ content: { title: "一", recordedOn: "2025-01-01" } }),
      await aPublishedRecord({ content: { title: "二", themes: [] }, now: new Date(now.getTime() + 1000) }),
    ];
    await aRecordDraft();
    const titles = async (wish: Parameters<typeof findRecords>[0]) =>
      (await findRecords(wish)).cards.map((card) => card.title);
    expect(await titles({})).toEqual(["二", "一"]);
    expect(await titles({ sort: "recorded" })).toEqual(["二", "一"]);
    expect(await titles({ theme: "advice" })).toEqual(["一"]);
    expect(await titles({ year: "2025" })).toEqual(["一"]);
    expect(await titles({ speaker: "見本 花子" })).toHaveLength(2);
    expect(await titles({ speaker: "見本" })).toEqual([]);
    expect(await titles({ municipality: TEST_HOST })).toHaveLength(2);
    expect(await titles({ municipality: "220001" })).toHaveLength(2);
    expect(await titles({ municipality: SHIMADA })).toEqual([]);
    const second = await findRecords({ page: 9, perPage: 1 });
    expect(second).toMatchObject({ page: 2, pageCount: 2, total: 2, cards: [{ id: ids[0] }] });
    expect(second.years).toEqual([
      { year: "2026", count: 1 },
      { year: "2025", count: 1 },
    ]);
    expect(second.speakers).toEqual([
      { name: "見本 一郎", count: 2 },
      { name: "見本 花子", count: 2 },
    ]);
  });
});
