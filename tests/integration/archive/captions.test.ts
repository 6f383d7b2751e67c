import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { addCue } from "~/domain/archive/add-cue.server";
import { asJson } from "~/domain/archive/as-json.server";
import { cueMark } from "~/domain/archive/cue-mark";
import { deleteBrokenCue } from "~/domain/archive/delete-broken-cue.server";
import { deleteCue } from "~/domain/archive/delete-cue.server";
import { deleteTrack } from "~/domain/archive/delete-track.server";
import { findCues } from "~/domain/archive/find-cues.server";
import { findTrackPassages } from "~/domain/archive/find-track-passages.server";
import { findTracks } from "~/domain/archive/find-tracks.server";
import { getCaptionsFile } from "~/domain/archive/get-captions-file.server";
import { getTranscript } from "~/domain/archive/get-transcript.server";
import { getTranscriptDocument } from "~/domain/archive/get-transcript-document.server";
import { importCaptions } from "~/domain/archive/import-captions.server";
import { mendBrokenCue } from "~/domain/archive/mend-broken-cue.server";
import { recordContentSchema } from "~/domain/archive/record-content";
import { saveCues } from "~/domain/archive/save-cues.server";
import { setSpeaker } from "~/domain/archive/set-speaker.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { anOfficer } from "../../factories/actor";
import { TEST_DESK as at, TEST_NOW as now, TEST_HOST } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";
import { aRecordRow, SMALL_VTT, withCaptions } from "./captions-setup";

const SHIMADA = "222097";
const elsewhere: DeskAt = { actor: anOfficer([SHIMADA], { userId: "user_elsewhere" }), codes: [SHIMADA] };
const ALL = { page: 1, search: "" };
const language = "ja";

describe.each(databases)("captions on $name", (database) => {
  useDatabase(database);
  let recordId: string;
  beforeEach(async () => {
    recordId = await aRecordRow();
  });
  const desk = (filter = ALL) => findCues({ at, recordId, language, filter });
  const texts = async () => (await desk()).cues.map(({ speaker, text }) => (speaker ? `${speaker}:${text}` : text));
  const events = () => db().outboxEvent.findMany({ where: { name: "record.cues" } });
  const audited = async () => {
    const lines = await db().auditLog.findMany({ where: { subjectType: "archiveTrack" }, orderBy: { id: "asc" } });
    return lines.map(({ action, municipalityCode, detail }) => ({ action, municipalityCode, detail }));
  };

  it("keeps the cues of a file, and what is broken by its line", async () => {
    const read = await withCaptions(recordId);
    expect(read).toMatchObject({ format: "vtt", fatal: null });
    const seen = await desk();
    expect(seen).toMatchObject({
      ...{ title: "見本の記録", total: 3, page: 1, pageCount: 1, media: null, lengthMs: null },
      track: { version: 1, cueCount: 3, brokenCount: 1 },
      speakers: [
        { name: "見本 花子", count: 1 },
        { name: "司会", count: 1 },
      ],
      broken: [{ line: 12, problem: "endBeforeStart", raw: "00:20.000 --> 00:19.000\nこわれた" }],
    });
    expect(await texts()).toEqual(["司会:はじめます", "よろしく", "見本 花子:もどしの話です"]);
    expect((await findTracks(at, recordId)).tracks).toMatchObject([
      { language: "ja", version: 1, fileName: "panel.vtt", cueCount: 3, brokenCount: 1 },
    ]);
    expect(await events()).toMatchObject([{ payload: { recordId } }]);
    expect(await audited()).toEqual([
      {
        ...{ action: "archive.captionsImported", municipalityCode: TEST_HOST },
        detail: { language: "ja", cues: 3, broken: 1 },
      },
    ]);
  });

  it("replaces a track at once, and refuses the older of two tabs and what it cannot read", async () => {
    await withCaptions(recordId);
    const other = "WEBVTT\n\n00:01.000 --> 00:02.000\nべつの\n";
    await expect(withCaptions(recordId, { text: other })).rejects.toMatchObject({ reason: "conflict" });
    expect(await withCaptions(recordId, { text: "これは字幕ではありません", baseVersion: 1 })).toMatchObject({
      fatal: "noCues",
    });
    expect(await texts()).toHaveLength(3);
    await withCaptions(recordId, { text: other, baseVersion: 1 });
    expect(await texts()).toEqual(["べつの"]);
    expect((await desk()).track).toEqual({ version: 2, cueCount: 1, brokenCount: 0 });
  });

  it("keeps out what begins after the end of the record", async () => {
    const draft = asJson(recordContentSchema.parse({ title: "見本", seconds: 5 }));
    await db().archiveRecord.update({ where: { id: recordId }, data: { draft } });
    const { broken } = await withCaptions(recordId);
    expect(broken.map(({ line, problem }) => `${line} ${problem}`)).toEqual(["9 beyondEnd", "12 endBeforeStart"]);
  });

  it("saves a page of cues, leaves the others alone, and refuses what somebody else has changed", async () => {
    await withCaptions(recordId);
    const { cues } = await desk();
    const changes = cues.map(({ mark, ...cue }, index) => {
      return { ...cue, was: mark, text: index === 1 ? "よろしくお願いします" : cue.text };
    });
    expect(await saveCues({ at, recordId, language, changes, now })).toBe(1);
    expect(await texts()).toEqual(["司会:はじめます", "よろしくお願いします", "見本 花子:もどしの話です"]);
    expect((await desk()).track?.version).toBe(2);
    // The same page again: what it saw in the second cue is no longer there.
    const late = changes.map((change, index) => ({ ...change, text: index === 1 ? "よろしくね" : "はい" }));
    await expect(saveCues({ at, recordId, language, changes: late, now })).rejects.toMatchObject({
      reason: "conflict",
    });
    expect(await texts()).toEqual(["司会:はじめます", "よろしくお願いします", "見本 花子:もどしの話です"]);
    // Others of the page may have changed meanwhile.
    const [first] = changes;
    await saveCues({ at, recordId, language, changes: [{ ...first!, startMs: 1500 }], now });
    expect((await desk()).cues[0]).toMatchObject({ id: first!.id, startMs: 1500 });
    expect(
      await saveCues({ at, recordId, language, changes: [{ ...first!, startMs: 1000, was: cueMark(first!) }], now }),
    ).toBe(0);
  });

  it("adds, deletes and mends cues, and begins a language by hand", async () => {
    await withCaptions(recordId);
    const cue = { startMs: 5000, endMs: 6000, text: "くわえた", speaker: "", isParagraph: true };
    const { id } = await addCue({ at, recordId, language, cue, now });
    expect(await texts()).toEqual(["司会:はじめます", "よろしく", "くわえた", "見本 花子:もどしの話です"]);
    await deleteCue({ at, recordId, language, id, now });
    await expect(deleteCue({ at, recordId, language, id, now })).rejects.toMatchObject({ reason: "notFound" });
    const [broken] = (await desk()).broken;
    await mendBrokenCue({
      at,
      recordId,
      language,
      id: broken!.id,
      cue: { ...cue, startMs: 19_000, endMs: 20_000 },
      now,
    });
    expect((await desk()).track).toEqual({ version: 4, cueCount: 4, brokenCount: 0 });
    await expect(deleteBrokenCue({ at, recordId, language, id: null, now })).rejects.toMatchObject({
      reason: "notFound",
    });
    await addCue({ at, recordId, language: "en", cue: { ...cue, text: "Hello" }, now });
    expect((await findTracks(at, recordId)).tracks.map((track) => [track.language, track.version])).toEqual([
      ["ja", 4],
      ["en", 1],
    ]);
    await expect(deleteTrack({ at, recordId, language, baseVersion: 3 })).rejects.toMatchObject({ reason: "conflict" });
    await deleteTrack({ at, recordId, language, baseVersion: 4 });
    expect((await findTracks(at, recordId)).tracks.map((track) => track.language)).toEqual(["en"]);
  });

  it("says who speaks, from a cue on or wherever a name stands", async () => {
    await withCaptions(recordId);
    const [, second] = (await desk()).cues;
    await setSpeaker({ at, recordId, language, where: { kind: "from", cueId: second!.id }, speaker: "市長", now });
    expect(await texts()).toEqual(["司会:はじめます", "市長:よろしく", "見本 花子:もどしの話です"]);
    await setSpeaker({
      at,
      recordId,
      language,
      where: { kind: "everywhere", name: "市長" },
      speaker: "見本 太郎",
      now,
    });
    expect(await texts()).toEqual(["司会:はじめます", "見本 太郎:よろしく", "見本 花子:もどしの話です"]);
    const unknown = { kind: "everywhere", name: "だれか" } as const;
    await expect(setSpeaker({ at, recordId, language, where: unknown, speaker: "A", now })).rejects.toMatchObject({
      reason: "notFound",
    });
  });

  it("is another town's to neither see nor write", async () => {
    await withCaptions(recordId);
    const before = await db().archiveCue.findMany();
    const [cue] = before;
    const wrong = { at: elsewhere, recordId, language, now };
    const typed = { startMs: 1, endMs: 2, text: "はい", speaker: "", isParagraph: false };
    const deeds = [
      () => importCaptions({ ...wrong, fileName: "x.vtt", bytes: Buffer.from(SMALL_VTT), baseVersion: 1 }),
      () => saveCues({ ...wrong, changes: [{ ...cue!, text: "ちがう", was: cueMark(cue!) }] }),
      () => addCue({ ...wrong, cue: typed }),
      () => deleteCue({ ...wrong, id: cue!.id }),
      () => mendBrokenCue({ ...wrong, id: "cue_x", cue: typed }),
      () => deleteBrokenCue({ ...wrong, id: null }),
      () => setSpeaker({ ...wrong, where: { kind: "from", cueId: cue!.id }, speaker: "X" }),
      () => deleteTrack({ ...wrong, baseVersion: 1 }),
      () => findTracks(elsewhere, recordId),
      () => findCues({ at: elsewhere, recordId, language, filter: ALL }),
    ];
    for (const deed of deeds) await expect(deed()).rejects.toMatchObject({ reason: "notFound" });
    expect(await db().archiveCue.findMany()).toEqual(before);
    // A cue of another record is not to be reached through one's own.
    const mine = await aRecordRow({}, { hostCode: SHIMADA });
    await addCue({ at: elsewhere, recordId: mine, language, cue: typed, now });
    const through = { at: elsewhere, recordId: mine, language, now };
    await expect(deleteCue({ ...through, id: cue!.id })).rejects.toMatchObject({ reason: "notFound" });
    await expect(
      saveCues({ ...through, changes: [{ ...cue!, text: "ちがう", was: cueMark(cue!) }] }),
    ).rejects.toMatchObject({ reason: "conflict" });
  });

  it("is read by everyone once the record is public, and by nobody when a speaker refuses", async () => {
    await withCaptions(recordId);
    await withCaptions(recordId, { language: "en", text: "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n" });
    const open = (actor = null as Parameters<typeof getCaptionsFile>[0]["actor"], file = "ja.vtt") =>
      getCaptionsFile({ recordId, file, actor });
    expect(await getTranscript({ recordId, language: "ja" })).toMatchObject({
      ...{ language: "ja", languages: ["ja", "en"], part: 1, total: 2 },
      parts: [{ number: 1, fromMs: 1000, toMs: 12_000 }],
      passages: [
        { speaker: "司会", startMs: 1000, endMs: 3000, isParagraph: true },
        { speaker: "見本 花子", startMs: 10_000 },
      ],
    });
    expect((await getTranscript({ recordId, language: "fr" }))?.language).toBe("ja");
    expect((await getTranscriptDocument({ recordId, language: "en" }))?.chapters[0]?.said[0]?.text).toBe("Hello");
    expect((await findTrackPassages(recordId, null)).passages).toHaveLength(2);
    expect(await open()).toMatchObject({ contentType: "text/vtt; charset=utf-8", fileName: `${recordId}.ja.vtt` });
    expect((await open(null, "ja.srt"))?.body).toContain("1\n00:00:01,000 --> 00:00:02,000\n司会：はじめます\n");
    expect(await open(null, "fr.vtt")).toBeNull();
    const nobodyReads = async () => {
      expect(await getTranscript({ recordId })).toBeNull();
      expect(await getTranscriptDocument({ recordId, language })).toBeNull();
      expect((await findTrackPassages(recordId, language)).passages).toEqual([]);
      expect(await open()).toBeNull();
      expect(await open(elsewhere.actor)).toBeNull();
      expect(await open(at.actor)).not.toBeNull();
    };
    const speakers = [{ id: "spk1", name: "見本 花子", consent: "no" }];
    const refused = asJson(recordContentSchema.parse({ title: "見本の記録", speakers }));
    const { content } = await db().archiveRevision.findFirstOrThrow();
    await db().archiveRevision.updateMany({ data: { content: refused } });
    await nobodyReads();
    await db().archiveRevision.updateMany({ data: { content: content as object } });
    expect(await getTranscript({ recordId })).not.toBeNull();
    await db().archiveRecord.update({ where: { id: recordId }, data: { withdrawnAt: now } });
    await nobodyReads();
    await db().archiveRecord.update({
      where: { id: recordId },
      data: { withdrawnAt: null, publishedRevision: null, publishedAt: null },
    });
    await nobodyReads();
  });

  it("takes the three hours, finds in them, and hands them out in parts", async () => {
    const bytes = readFileSync("tests/fixtures/transcripts/pyconjptv13.srt");
    await importCaptions({ at, recordId, language, fileName: "pyconjptv13.srt", bytes, baseVersion: null, now });
    const page = await desk({ page: 3, search: "" });
    expect(page.cues).toHaveLength(50);
    expect(page.track!.cueCount + page.track!.brokenCount).toBe(5007);
    const order = await db().archiveCue.findMany({ orderBy: [{ startMs: "asc" }, { id: "asc" }], skip: 100, take: 50 });
    expect(page.cues.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
    const found = await desk({ page: 1, search: "ありがとうございました" });
    expect(found.total).toBeGreaterThan(3);
    expect(found.cues.every(({ text }) => text.includes("ありがとうございました"))).toBe(true);
    const transcript = await getTranscript({ recordId, atMs: 121 * 60 * 1000 });
    expect(transcript?.parts).toHaveLength(9);
    expect(transcript?.part).toBe(7);
    const { fromMs = 0, toMs = 0 } = transcript?.parts[6] ?? {};
    expect(fromMs).toBeGreaterThanOrEqual(120 * 60 * 1000);
    expect(toMs - fromMs).toBeLessThan(21 * 60 * 1000);
    expect(transcript?.passages.every(({ startMs }) => startMs >= fromMs && startMs <= toMs)).toBe(true);
  });

  it("shows a correction at once and moves nothing else", async () => {
    await withCaptions(recordId);
    const shape = async () =>
      (await getTranscript({ recordId }))!.passages.map(({ id, startMs, endMs }) => [id, startMs, endMs]);
    const before = await shape();
    const [first] = (await desk()).cues;
    await saveCues({ at, recordId, language, changes: [{ ...first!, text: "はじめましょう", was: first!.mark }], now });
    expect((await getTranscript({ recordId }))!.passages[0]!.cues[0]!.text).toBe("はじめましょう");
    expect(await shape()).toEqual(before);
  });
});
