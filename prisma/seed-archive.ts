import { copyFile, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chooseRecordSeries } from "~/domain/archive/choose-record-series.server";
import { createRecord } from "~/domain/archive/create-record.server";
import { importCaptions } from "~/domain/archive/import-captions.server";
import { keepFile } from "~/domain/archive/keep-file.server";
import { publishRecord } from "~/domain/archive/publish-record.server";
import { type RecordContent, recordContentSchema } from "~/domain/archive/record-content";
import { saveRecordDraft } from "~/domain/archive/save-record-draft.server";
import { saveSeries } from "~/domain/archive/save-series.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { incomingPath, newIncomingName } from "~/gateways/media-store.server";
import {
  LECTURE_SERIES,
  LECTURES,
  MATSUDO,
  PANEL,
  PANEL_CAPTIONS,
  PANEL_FILES,
  PANEL_SLIDE_TIMES,
  PROJECT_RECORD,
  type SampleContent,
  SYMPOSIUM_RECORD,
  YAIZU,
} from "./sample-archive";
import { TALKED_OVER } from "./sample-symposia";
import { PANEL_CHANGE_NOTE } from "./sample-voices";
import { seedPlans } from "./seed-training";
import { changeAfterVoices, seedAnswers } from "./seed-voices";
import { seedingDesk } from "./seeder";

const MEDIA = path.join(path.dirname(fileURLToPath(import.meta.url)), "data", "sample-media");

/** Publishes the records and plans a new site shows, through the verbs of a desk. Repeating it changes nothing. */
export async function seedArchive(): Promise<void> {
  const since = performance.now();
  const before = await db().archiveRecord.count();
  const lectures = await seedLectures();
  await seedSymposiumRecord();
  await findOrMake(MATSUDO, PROJECT_RECORD);
  const panel = await seedPanel();
  const made = (await db().archiveRecord.count()) - before;
  const plans = await seedPlans({ lecture: lectures[0]!, panel });
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`  アーカイブ: 記録 新規${made}、研修モデル 新規${plans} (${seconds}秒)`);
}

/** The ids of the 映像教材, in their order. */
async function seedLectures(): Promise<string[]> {
  const at = seedingDesk(MATSUDO);
  const { title } = LECTURE_SERIES;
  const there = await db().archiveSeries.findFirst({ where: { municipalityCode: MATSUDO, title } });
  const series = { at, id: null, municipalityCode: MATSUDO, ...LECTURE_SERIES, now: now() };
  const seriesId = there?.id ?? (await saveSeries(series));
  const ids: string[] = [];
  for (const content of LECTURES) {
    const { id, isNew } = await findOrMake(MATSUDO, content);
    if (isNew) await chooseRecordSeries({ at, id, seriesId, now: now() });
    ids.push(id);
  }
  return ids;
}

async function seedSymposiumRecord(): Promise<void> {
  const { symposiumTitle, content } = SYMPOSIUM_RECORD;
  const symposium = await db().symposium.findFirst({ where: { hostCode: MATSUDO, title: symposiumTitle } });
  if (symposium) await findOrMake(MATSUDO, content, { symposiumId: symposium.id });
}

/** A sample with a video, captions in two languages, slides, answers to its first version and a second one. */
async function seedPanel(): Promise<string> {
  const at = seedingDesk(YAIZU);
  const there = await db().archiveRecord.findFirst({ where: { hostCode: YAIZU, title: PANEL.title } });
  if (there) return there.id;
  const symposium = await db().symposium.findFirst({ where: { hostCode: YAIZU, title: TALKED_OVER } });
  const begun = { hostCode: YAIZU, title: PANEL.title, isSample: true, symposiumId: symposium?.id ?? null };
  const id = await createRecord({ at, ...begun, now: now() });
  await write(at, id, PANEL);
  for (const file of PANEL_FILES) await sendFile(at, id, file);
  for (const { language, file } of PANEL_CAPTIONS) {
    const bytes = await readFile(path.join(MEDIA, file));
    const track = { at, recordId: id, language, fileName: file, bytes, baseVersion: null, now: now() };
    const { fatal, broken } = await importCaptions(track);
    if (fatal !== null || broken.length > 0) throw new Error(`Captions of a sample could not be read: ${file}`);
  }
  await publish(at, id, "");
  await seedAnswers(at, id);
  await save(at, id, (content) => ({ ...content, slideTimes: PANEL_SLIDE_TIMES }));
  await publish(at, id, PANEL_CHANGE_NOTE);
  await changeAfterVoices(at, id);
  return id;
}

/** A record of this title at its host: the one there is, or a new one, published. */
async function findOrMake(
  hostCode: string,
  content: SampleContent,
  { symposiumId = null }: { symposiumId?: string | null } = {},
): Promise<{ id: string; isNew: boolean }> {
  const there = await db().archiveRecord.findFirst({ where: { hostCode, title: content.title } });
  if (there) return { id: there.id, isNew: false };
  const at = seedingDesk(hostCode);
  const id = await createRecord({ at, hostCode, title: content.title, symposiumId, now: now() });
  await write(at, id, content);
  await publish(at, id, "");
  return { id, isNew: true };
}

async function write(at: DeskAt, id: string, content: SampleContent): Promise<void> {
  await save(at, id, (begun) => recordContentSchema.parse({ ...begun, ...content }));
}

async function save(at: DeskAt, id: string, change: (content: RecordContent) => RecordContent): Promise<void> {
  const { draftVersion } = await db().archiveRecord.findUniqueOrThrow({ where: { id } });
  await saveRecordDraft({ at, id, baseVersion: draftVersion, section: "seed", change, now: now() });
}

async function publish(at: DeskAt, id: string, changeNote: string): Promise<void> {
  const { draftVersion } = await db().archiveRecord.findUniqueOrThrow({ where: { id } });
  const answer = await publishRecord({ at, id, baseVersion: draftVersion, changeNote, now: now() });
  if (answer.ok) return;
  throw new Error(`A sample could not be published: ${answer.problems.map(({ code }) => code).join(", ")}`);
}

async function sendFile(at: DeskAt, recordId: string, sent: (typeof PANEL_FILES)[number]): Promise<void> {
  const target = await incomingPath(newIncomingName());
  await copyFile(path.join(MEDIA, sent.file), target);
  const kept = await keepFile({ at, recordId, kind: sent.kind, name: sent.name, path: target, now: now() });
  if (!kept.ok) throw new Error(`A file of a sample was not taken: ${sent.file} ${kept.why}`);
}
