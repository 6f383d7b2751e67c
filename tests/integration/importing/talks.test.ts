import { describe, expect, it } from "vitest";
import { findPublishedRecord } from "~/domain/archive/published-record.server";
import { saveRecordDraft } from "~/domain/archive/save-record-draft.server";
import { importTalks } from "~/domain/importing/import-talks.server";
import { db } from "~/gateways/db.server";
import { anOfficer } from "../../factories/actor";
import { TEST_DESK, TEST_HOST, TEST_NOW } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";

const PYVIDEO = "pyvideo_pycon-jp-2016.json";
const SCHEDULE = "c3voc_pretalx-democon.json";

async function imports(fileName: string, more: { publish?: boolean; dryRun?: boolean } = {}) {
  const report = await importTalks({
    ...{ path: `tests/fixtures/talks/${fileName}`, fileName, at: TEST_DESK, hostCode: TEST_HOST, now: TEST_NOW },
    ...{ publish: false, dryRun: false, peertubeHosts: [], mediaNote: "映像は未登録です。", ...more },
  });
  if (!report.ok) throw new Error(report.problem);
  return report;
}

describe.each(databases)("a list of talks on $name", (database) => {
  useDatabase(database);

  it("becomes drafts, once, and public ones when asked", async () => {
    expect((await imports(PYVIDEO, { dryRun: true })).counts).toMatchObject({ made: 48, there: 0, refused: 0 });
    expect(await db().archiveRecord.count()).toBe(0);
    expect((await imports(PYVIDEO)).counts).toEqual({ made: 48, there: 0, refused: 0, published: 0 });
    const [first] = await db().archiveRecord.findMany({ orderBy: { id: "asc" }, take: 1 });
    const change = <T extends object>(content: T) => ({ ...content, title: "直した題名" });
    const touched = { at: TEST_DESK, id: first!.id, baseVersion: 1, section: "basics", change, now: TEST_NOW };
    await saveRecordDraft(touched);
    const again = await imports(PYVIDEO, { publish: true });
    // What an editor has begun to change is left to them.
    expect(again.counts).toEqual({ made: 0, there: 48, refused: 0, published: 47 });
    expect(await db().archiveRecord.count()).toBe(48);
    const draft = await db().archiveRecord.findUniqueOrThrow({ where: { id: first!.id } });
    expect(draft).toMatchObject({ publishedRevision: null, draft: { title: "直した題名" } });
    const shown = again.lines.find(({ isPublished }) => isPublished);
    const published = await findPublishedRecord(shown?.recordId ?? "");
    expect(published?.content).toMatchObject({ title: shown?.title, media: { provider: "youtube" } });
    expect(await imports(PYVIDEO, { publish: true })).toEqual(again);
  });

  it("leaves out what was not to be recorded", async () => {
    const { counts, lines } = await imports(SCHEDULE, { publish: true });
    expect(counts).toEqual({ made: 34, there: 0, refused: 2, published: 34 });
    expect(lines.filter(({ refusal }) => refusal === "notRecorded")).toHaveLength(2);
  });

  it("goes to no other town's desk", async () => {
    const at = { actor: anOfficer(["221007"]), codes: ["221007"] };
    const foreign = { path: `tests/fixtures/talks/${SCHEDULE}`, fileName: SCHEDULE, at, hostCode: TEST_HOST };
    const settings = { publish: false, dryRun: false, now: TEST_NOW, peertubeHosts: [], mediaNote: "" };
    await expect(importTalks({ ...foreign, ...settings })).rejects.toMatchObject({ reason: "notFound" });
    expect(await db().archiveRecord.count()).toBe(0);
  });

  it("that is not there is said to be missing", async () => {
    const missing = { path: "/nowhere/talks.json", fileName: "talks.json", at: TEST_DESK, hostCode: TEST_HOST };
    const settings = { publish: false, dryRun: false, now: TEST_NOW, peertubeHosts: [], mediaNote: "" };
    expect(await importTalks({ ...missing, ...settings })).toMatchObject({ ok: false, problem: "notFound" });
  });
});
