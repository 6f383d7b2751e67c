import { rmSync } from "node:fs";
import { afterAll, expect, it, vi } from "vitest";
import { findPublishedRecord } from "~/domain/archive/published-record.server";
import { getVoices } from "~/domain/questionnaire/get-voices.server";
import { findHeldNumbers } from "~/domain/symposium/find-held-numbers.server";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { seedArchive } from "../../../prisma/seed-archive";
import { seedSymposia } from "../../../prisma/seed-symposia";
import { pgliteDatabase, useDatabase } from "../../setup/database";

// Before anything asks for the settings: they are read once.
const { dataDir } = await vi.hoisted(async () => {
  const { mkdtempSync } = await import("node:fs");
  process.env.DATA_DIR = mkdtempSync("/tmp/seed-archive-");
  return { dataDir: process.env.DATA_DIR };
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

useDatabase(pgliteDatabase);

const titled = (title: string) => db().archiveRecord.findFirstOrThrow({ where: { title } });

it("shows the 映像教材, the committee and the report as they are known, and nothing anyone is said to have said", async () => {
  await seedSymposia();
  await seedArchive();
  const lectures = await db().archiveRecord.findMany({
    where: { seriesId: { not: null } },
    orderBy: { seriesNumber: "asc" },
    select: { id: true, seriesNumber: true, seconds: true, speakerNames: true },
  });
  expect(lectures.map(({ seconds }) => seconds)).toEqual([2244, 2240, 1837, 2483]);
  expect(lectures.map(({ seriesNumber }) => seriesNumber)).toEqual([1, 2, 3, 4]);
  for (const { id, speakerNames } of lectures) {
    expect(speakerNames).toEqual(["奥田知志"]);
    const found = await findPublishedRecord(id);
    expect(found?.content).toMatchObject({ media: { kind: "none" }, recordedOn: null });
    expect(await db().archiveTrack.count({ where: { recordId: id } })).toBe(0);
  }
  const project = await titled("事業の記録：検討の経過と報告書");
  const { meetings, publications } = (await findPublishedRecord(project.id))!.content;
  expect(meetings.filter(({ group }) => group === "committee")).toHaveLength(2);
  expect(meetings.filter(({ group }) => group === "workingGroup")).toHaveLength(11);
  expect(meetings.every(({ date }) => date === null)).toBe(true);
  expect(publications[0]).toMatchObject({ kind: "report", pages: 118 });
  const symposium = await db().symposium.findFirstOrThrow({ where: { hostCode: "122076" } });
  const record = await db().archiveRecord.findFirstOrThrow({ where: { symposiumId: symposium.id } });
  expect(record).toMatchObject({ recordedOn: "2021-02-02", isSample: false });
  await showsThePanel();
  await changesNothingTheSecondTime();
}, 120_000);

/** Everything of the invented panel can be tried. */
async function showsThePanel() {
  const panel = await titled("つなぎと、もどし（見本）");
  expect(panel).toMatchObject({ isSample: true, publishedRevision: 2 });
  const numbers = await findHeldNumbers({ id: panel.symposiumId!, now: now() });
  expect(numbers).toEqual({ kind: "attended", people: 10 });
  const { content, isRefused } = (await findPublishedRecord(panel.id))!;
  expect(isRefused).toBe(false);
  expect(content.media.kind).toBe("file");
  expect(content.slidesFileId).not.toBeNull();
  expect(content.posterFileId).not.toBeNull();
  expect(content.slideTimes).toHaveLength(4);
  const tracks = await db().archiveTrack.findMany({ where: { recordId: panel.id }, include: { cues: true } });
  expect(tracks.map(({ language, cues }) => [language, cues.length]).sort()).toEqual([
    ["en", 12],
    ["ja", 12],
  ]);
  const { versions, changes, canAnswer } = await getVoices({
    subject: { type: "record", id: panel.id, version: 2 },
    now: now(),
  });
  expect(canAnswer).toBe(true);
  expect(versions).toMatchObject([{ version: 1, results: { total: 18 } }]);
  expect(changes).toMatchObject([{ fromVersion: 1, inVersion: 2 }]);
  const plan = await db().trainingPlan.findFirstOrThrow({ where: { hostCode: "222127" } });
  expect(plan).toMatchObject({ isSample: true, publishedRevision: 1 });
}

async function changesNothingTheSecondTime() {
  const counted = () =>
    Promise.all([
      db().archiveRecord.count(),
      db().archiveFile.count(),
      db().archiveRevision.count(),
      db().trainingPlan.count(),
      db().questionnaireAnswer.count(),
      db().answeredChange.count(),
      db().auditLog.count(),
    ]);
  const before = await counted();
  await seedArchive();
  expect(await counted()).toEqual(before);
}
