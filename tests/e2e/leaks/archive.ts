/** Records of the town, made by the verbs of the desk: a draft, a public one, two a speaker refused since, one withdrawn. */
import { copyFile, writeFile } from "node:fs/promises";
import path from "node:path";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import type { Actor } from "~/domain/accounts/actor";
import { chooseRecordSeries } from "~/domain/archive/choose-record-series.server";
import { importCaptions } from "~/domain/archive/import-captions.server";
import { keepFile } from "~/domain/archive/keep-file.server";
import type { FileKind } from "~/domain/archive/record";
import type { RecordContent } from "~/domain/archive/record-content";
import { saveSeries } from "~/domain/archive/save-series.server";
import { withdrawRecord } from "~/domain/archive/withdraw-record.server";
import { answerAsSpeaker } from "~/domain/symposium/answer-as-speaker.server";
import { changeCoHosts } from "~/domain/symposium/change-co-hosts.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { inviteSpeaker } from "~/domain/symposium/invite-speaker.server";
import { db } from "~/gateways/db.server";
import { incomingPath, newIncomingName, readPageTexts } from "~/gateways/media-store.server";
import { tokyoDateKey } from "~/shared/dates";
import { aPublishedRecord, aRecordDraft, changeRecord, republishRecord } from "../../factories/archive-record";
import { aPublishedSymposium, completeContent } from "../../factories/symposium";
import { ARCHIVE_SECRETS, ARCHIVE_WORDS } from "./archive-secrets";
import { only, type PlantedListings } from "./listings";
import { CO_TOWN, NEXT_TOWN, TOWN } from "./secrets";
import type { PlantedSymposia } from "./symposia";

const DAY_MS = 86_400_000;
const VIDEO = path.resolve("prisma/data/sample-media/panel.mp4");
const CONSENT = { kana: "", affiliation: "", title: "", profile: "" };

type Planting = { officer: Actor; neighbour: Actor; listings: PlantedListings; symposia: PlantedSymposia };
export type PlantedArchive = Awaited<ReturnType<typeof plantArchive>>;

/** `files`: addresses of what was sent to a record. */
export async function plantArchive({ officer, neighbour, listings, symposia }: Planting, now: Date) {
  const at: DeskAt = { actor: officer, codes: [TOWN] };
  const elsewhere: DeskAt = { actor: neighbour, codes: [NEXT_TOWN] };
  const away = await aRecordDraft({
    ...{ at: elsewhere, hostCode: NEXT_TOWN, now, content: { title: only(ARCHIVE_SECRETS.draftRecordElsewhere) } },
  });
  const draft = await plantDraft(at, now);
  const open = await plantOpen(at, { listings, symposiumId: symposia.ids.draft }, now);
  await plantSeries(at, { draft: draft.id, open: open }, now);
  const refused = await plantRefused(at, now);
  const withdrawn = await aPublishedRecord({
    ...{ at, now },
    content: { title: ARCHIVE_WORDS.withdrawnRecord, summary: only(ARCHIVE_SECRETS.withdrawnRecordText) },
  });
  await say(at, withdrawn, { said: only(ARCHIVE_SECRETS.withdrawnCue), now });
  return {
    ids: { away, draft: draft.id, open: open, ...refused.ids, withdrawn },
    seriesIds: await seriesIds(),
    heldSymposium: refused.symposiumId,
    files: { draft: [draft.file], refused: refused.files },
    /** What the hosts did after people had answered. Returns the address of a file that only the draft names. */
    goOn: async () => {
      await withdrawRecord({ at, id: withdrawn, note: "見本", now });
      return goOnWith(at, open, now);
    },
  };
}

async function plantDraft(at: DeskAt, now: Date) {
  const content = {
    ...{ title: only(ARCHIVE_SECRETS.draftRecord), summary: only(ARCHIVE_SECRETS.draftRecordText) },
    speakers: [aSpeaker({ name: only(ARCHIVE_SECRETS.draftRecordSpeaker) })],
  };
  const id = await aRecordDraft({ at, now, content });
  await say(at, id, { said: only(ARCHIVE_SECRETS.draftRecordCue), now });
  const fileId = await send(at, id, { kind: "handout", name: `${only(ARCHIVE_SECRETS.draftRecordFile)}.pdf`, now });
  return { id, file: `/archive/${id}/files/${fileId}` };
}

/** Public; it names listings nobody may see and a symposium that is not published. */
async function plantOpen(at: DeskAt, from: { listings: PlantedListings; symposiumId: string }, now: Date) {
  const { draftId: _draft, ...listings } = from.listings;
  const content = {
    ...{ title: ARCHIVE_WORDS.record, listingIds: Object.values(listings) },
    chapters: [{ id: "chpone", ms: 0, title: ARCHIVE_WORDS.chapter }],
  };
  const id = await aPublishedRecord({ at, now, content, symposiumId: from.symposiumId });
  const broken = only(ARCHIVE_SECRETS.brokenCue);
  await say(at, id, { said: `${ARCHIVE_WORDS.cue} ${ARCHIVE_WORDS.term}`, broken, now });
  return id;
}

async function goOnWith(at: DeskAt, id: string, now: Date): Promise<string> {
  const fileId = await send(at, id, { kind: "handout", name: `${only(ARCHIVE_SECRETS.laterRecordFile)}.pdf`, now });
  const later = { title: only(ARCHIVE_SECRETS.laterRecord), summary: only(ARCHIVE_SECRETS.laterRecordText) };
  await changeRecord(id, (before) => ({ ...before, ...later }), { at, now });
  return `/archive/${id}/files/${fileId}`;
}

async function plantSeries(at: DeskAt, ids: { draft: string; open: string }, now: Date): Promise<void> {
  const titles = { draft: only(ARCHIVE_SECRETS.draftSeries), open: ARCHIVE_WORDS.series };
  for (const which of ["draft", "open"] as const) {
    const words = { title: titles[which], description: "見本" };
    const seriesId = await saveSeries({ at, id: null, municipalityCode: TOWN, ...words, now });
    await chooseRecordSeries({ at, id: ids[which], seriesId, now });
  }
}

/**
 * Two records of a symposium that was held: `refused` by a speaker through their own link, `refusedByDesk` by what an
 * officer wrote into the draft since. Both were public before.
 */
async function plantRefused(at: DeskAt, now: Date) {
  const symposiumId = await plantHeldSymposium(at, now);
  const [speaker] = await db().symposiumSpeaker.findMany({ where: { symposiumId }, orderBy: { id: "asc" } });
  if (!speaker) throw new Error("No speaker");
  const { token } = await inviteSpeaker({ at, id: symposiumId, speakerId: speaker.id, email: null, now });
  const answer = (said: "yes" | "no") =>
    answerAsSpeaker({
      ...{ token: token ?? "", proposal: CONSENT, now },
      consents: { recording: said, slides: said, photo: said },
    });
  await answer("yes");
  const speakers = [aSpeaker({ name: "見本 一郎", symposiumSpeakerId: speaker.id })];
  const chapters = [{ id: "chpone", ms: 0, title: only(ARCHIVE_SECRETS.refusedChapter) }];
  const media: RecordContent["media"] = { kind: "none" };
  const content = { title: ARCHIVE_WORDS.refusedRecord, mediaNote: "見本", speakers, chapters, media };
  const refused = await aRecordDraft({ at, now, symposiumId, content });
  const said = `${only(ARCHIVE_SECRETS.refusedCue)} ${ARCHIVE_WORDS.term}`;
  await say(at, refused, { said, now });
  const files = await sendRecording(at, refused, now);
  const published = await republishRecord(refused, { at, now });
  if (published !== 1) throw new Error("The recording was never public: nobody can see whether its refusal holds");
  await answer("no");

  const videoId = only(ARCHIVE_SECRETS.refusedVideo);
  const embed: RecordContent["media"] = { kind: "embed", provider: "youtube", videoId, host: "" };
  const own = aSpeaker({ name: "見本 花子" });
  const byDesk = { title: ARCHIVE_WORDS.refusedRecord, media: embed, speakers: [own], chapters };
  const refusedByDesk = await aPublishedRecord({ at, now, symposiumId, content: byDesk });
  await say(at, refusedByDesk, { said, now });
  const refusing = [{ ...own, consent: "no" as const }];
  await changeRecord(refusedByDesk, (before) => ({ ...before, speakers: refusing }), { at, now });
  return { ids: { refused, refusedByDesk }, symposiumId, files };
}

async function plantHeldSymposium(at: DeskAt, now: Date): Promise<string> {
  const before = new Date(now.getTime() - 20 * DAY_MS);
  const content = completeContent({ title: ARCHIVE_WORDS.heldSymposium });
  const when = { ...content.when, dateText: "", date: tokyoDateKey(new Date(now.getTime() - 10 * DAY_MS)) };
  const id = await aPublishedSymposium({ at, now: before, content: { ...content, when } });
  await changeCoHosts({ at, id, change: { add: CO_TOWN }, now: before });
  return id;
}

/** Video, slides, the same slides among the papers, and a poster. Returns their addresses. */
async function sendRecording(at: DeskAt, id: string, now: Date): Promise<string[]> {
  const text = only(ARCHIVE_SECRETS.refusedSlideText);
  const video = await send(at, id, { kind: "video", name: `${only(ARCHIVE_SECRETS.refusedFile)}.mp4`, now });
  const slides = await send(at, id, { kind: "slides", name: `${only(ARCHIVE_SECRETS.refusedSlides)}.pdf`, text, now });
  const poster = await send(at, id, { kind: "poster", name: "見本.jpg", now });
  const { key } = await db().archiveFile.findUniqueOrThrow({ where: { id: slides } });
  if (!(await readPageTexts(key)).join("").includes(text)) throw new Error("The slides have no words to look for");
  const paper = { id: "hndslides", title: "見本のスライド", fileId: slides, url: "" };
  await changeRecord(id, (before) => ({ ...before, handouts: [paper] }), { at, now });
  return [
    ...[video, slides, poster].map((file) => `/archive/${id}/files/${file}`),
    ...[`/archive/${id}/slides/1.webp`, `/archive/${id}/slides/1.webp?file=${slides}`, `/archive/${id}/poster.jpg`],
  ];
}

type Sent = { kind: FileKind; name: string; text?: string; now: Date };

/** As an officer sends it. Returns its id. */
async function send(at: DeskAt, recordId: string, { kind, name, text = "見本", now }: Sent): Promise<string> {
  const target = await incomingPath(newIncomingName());
  if (kind === "video") await copyFile(VIDEO, target);
  else if (kind === "poster") await writeFile(target, await aPicture());
  else await writeFile(target, await aPdf(text));
  const kept = await keepFile({ at, recordId, kind, name, path: target, now });
  if (!kept.ok) throw new Error(`${name} was refused: ${kept.why}`);
  return kept.id;
}

/** One caption, and another that ends before it begins. */
async function say(at: DeskAt, recordId: string, { said, broken, now }: { said: string; broken?: string; now: Date }) {
  const cues = ["WEBVTT", `00:00:01.000 --> 00:00:04.000\n${said}`];
  if (broken) cues.push(`00:00:09.000 --> 00:00:05.000\n${broken}`);
  const bytes = Buffer.from(`${cues.join("\n\n")}\n`);
  const track = { at, recordId, language: "ja", fileName: "見本.vtt", bytes, baseVersion: null, now };
  const read = await importCaptions(track);
  if (read.cues.length !== 1 || read.broken.length !== (broken ? 1 : 0)) throw new Error("Captions were read wrongly");
}

function aSpeaker(more: { name: string; symposiumSpeakerId?: string }): RecordContent["speakers"][number] {
  const { name, symposiumSpeakerId = null } = more;
  return { ...{ id: "spkplanted", name, kana: "", affiliation: "", title: "" }, symposiumSpeakerId, consent: "yes" };
}

function aPicture(): Promise<Buffer> {
  return sharp({ create: { width: 320, height: 180, channels: 3, background: "#58a" } })
    .jpeg()
    .toBuffer();
}

async function aPdf(text: string): Promise<Buffer> {
  const document = new PDFDocument({ size: [400, 300], margin: 20 });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on("end", resolve));
  document.text(text).end();
  await done;
  return Buffer.concat(chunks);
}

async function seriesIds(): Promise<string[]> {
  return (await db().archiveSeries.findMany({ select: { id: true } })).map(({ id }) => id);
}

/** Where files lie in the store: no address has these names. */
export async function fileKeys(): Promise<Record<string, string>> {
  const files = await db().archiveFile.findMany({ select: { id: true, key: true } });
  return Object.fromEntries(files.map(({ id, key }) => [`key of ${id}`, key]));
}
