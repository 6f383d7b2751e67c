/** How each verb of records, captions, files and talks is called; see deeds.ts. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import type { Actor } from "~/domain/accounts/actor";
import { addCue as add } from "~/domain/archive/add-cue.server";
import { chooseRecordSeries as choose } from "~/domain/archive/choose-record-series.server";
import { createRecord as create } from "~/domain/archive/create-record.server";
import { cueMark } from "~/domain/archive/cue-mark";
import { deleteBrokenCue as throwAway } from "~/domain/archive/delete-broken-cue.server";
import { deleteCue as erase } from "~/domain/archive/delete-cue.server";
import { deleteFile as eraseFile } from "~/domain/archive/delete-file.server";
import { deleteTrack as eraseTrack } from "~/domain/archive/delete-track.server";
import { importCaptions as importFile } from "~/domain/archive/import-captions.server";
import { keepFile as keep } from "~/domain/archive/keep-file.server";
import { mendBrokenCue as mend } from "~/domain/archive/mend-broken-cue.server";
import { orderSeries as order } from "~/domain/archive/order-series.server";
import { placeFile as place } from "~/domain/archive/place-file.server";
import { publishRecord as publish } from "~/domain/archive/publish-record.server";
import { putBackRecord as putBack } from "~/domain/archive/put-back-record.server";
import type { RecordContent } from "~/domain/archive/record-content";
import { saveCues as saveAll } from "~/domain/archive/save-cues.server";
import { saveRecordDraft as save } from "~/domain/archive/save-record-draft.server";
import { saveSeries as keepSeries } from "~/domain/archive/save-series.server";
import { setSpeaker as nameSpeaker } from "~/domain/archive/set-speaker.server";
import { withdrawRecord as withdraw } from "~/domain/archive/withdraw-record.server";
import { importTalks as importAll } from "~/domain/importing/import-talks.server";
import { type Ids, TOWN_A, TOWN_B } from "../../factories/planted-things";
import { now } from "./deeds";
import { atA, atOwn, ownTown } from "./desk-at";

const section = "basics";
const titled = (content: RecordContent) => ({ ...content, title: "あたらしい題" });
const draft = (actor: Actor, { recordDraft: id }: Ids) => ({ at: atA(actor), id, baseVersion: 1, now });
const shared = (actor: Actor, { recordShared: id }: Ids) => ({ at: atOwn(actor), id, baseVersion: 1, now });

export const createRecord = (actor: Actor) => create({ at: atA(actor), hostCode: TOWN_A, title: "見本", now });
export const createElsewhere = (actor: Actor) => create({ at: atA(actor), hostCode: TOWN_B, title: "見本", now });
const fromSymposium = (actor: Actor, symposiumId: string) =>
  create({ at: atOwn(actor), hostCode: ownTown(actor), title: "", symposiumId, now });
export const createFromSymposium = (actor: Actor, it: Ids) => fromSymposium(actor, it.symposium);
export const createFromShared = (actor: Actor, it: Ids) => fromSymposium(actor, it.symposiumShared);
export const saveDraft = (actor: Actor, it: Ids) => save({ ...draft(actor, it), section, change: titled });
export const saveDraftElsewhere = (actor: Actor, it: Ids) =>
  save({ ...draft(actor, it), at: atOwn(actor), section, change: titled });
export const saveDraftShared = (actor: Actor, it: Ids) => save({ ...shared(actor, it), section, change: titled });
export const publishRecord = (actor: Actor, it: Ids) => publish({ ...draft(actor, it), changeNote: "" });
export const publishShared = (actor: Actor, it: Ids) => publish({ ...shared(actor, it), changeNote: "" });
export const publishRefused = (actor: Actor, it: Ids) =>
  publish({ ...draft(actor, it), id: it.recordRefused, changeNote: "見本" });
export const withdrawRecord = (actor: Actor, it: Ids) => withdraw({ at: atA(actor), id: it.record, note: "", now });
export const withdrawDraft = (actor: Actor, it: Ids) => withdraw({ at: atA(actor), id: it.recordDraft, note: "", now });
export const putBackRecord = (actor: Actor, it: Ids) => putBack({ at: atA(actor), id: it.recordWithdrawn, now });
export const putBackPublic = (actor: Actor, it: Ids) => putBack({ at: atA(actor), id: it.record, now });

const words = { title: "見本の講座", description: "" };
export const makeSeries = (actor: Actor) =>
  keepSeries({ at: atA(actor), id: null, municipalityCode: TOWN_A, ...words, now });
export const makeSeriesElsewhere = (actor: Actor) =>
  keepSeries({ at: atA(actor), id: null, municipalityCode: TOWN_B, ...words, now });
const renamed = (actor: Actor, id: string) =>
  keepSeries({ at: atOwn(actor), id, municipalityCode: TOWN_A, ...words, now });
export const renameSeries = (actor: Actor, it: Ids) => renamed(actor, it.series);
export const renameSeriesOfB = (actor: Actor, it: Ids) => renamed(actor, it.seriesOfB);
export const orderSeries = (actor: Actor, it: Ids) =>
  order({ at: atOwn(actor), id: it.series, recordId: it.record, to: "down" });
export const chooseSeries = (actor: Actor, it: Ids) =>
  choose({ at: atA(actor), id: it.recordRefused, seriesId: it.series, now });
export const chooseSeriesOfB = (actor: Actor, it: Ids) =>
  choose({ at: atA(actor), id: it.recordRefused, seriesId: it.seriesOfB, now });

const track = (actor: Actor, { record: recordId }: Ids) => ({ at: atA(actor), recordId, language: "ja", now });
const sharedTrack = (actor: Actor, it: Ids) => ({ ...track(actor, it), at: atOwn(actor), recordId: it.recordShared });
const typed = { startMs: 5000, endMs: 6000, text: "見本のことば", speaker: "", isParagraph: false };
/** As it was planted. */
const was = cueMark({ startMs: 1000, endMs: 4000, text: "見本の発言です。", speaker: "見本 一郎", isParagraph: false });
const captions = new TextEncoder().encode("WEBVTT\n\n00:01.000 --> 00:02.000\n見本の発言です。\n");
const file = { fileName: "sample.vtt", bytes: captions };
export const importCaptions = (actor: Actor, it: Ids) => importFile({ ...track(actor, it), ...file, baseVersion: 1 });
export const importNewLanguage = (actor: Actor, it: Ids) =>
  importFile({ ...track(actor, it), ...file, language: "en", baseVersion: null });
export const importShared = (actor: Actor, it: Ids) =>
  importFile({ ...sharedTrack(actor, it), ...file, baseVersion: 1 });
export const addCue = (actor: Actor, it: Ids) => add({ ...track(actor, it), cue: typed });
export const addCueShared = (actor: Actor, it: Ids) => add({ ...sharedTrack(actor, it), cue: typed });
export const saveCues = (actor: Actor, it: Ids) =>
  saveAll({ ...track(actor, it), changes: [{ ...typed, id: it.cue, was }] });
export const saveForeignCue = (actor: Actor, it: Ids) =>
  saveAll({ ...track(actor, it), changes: [{ ...typed, id: it.cueOfDraft, was }] });
export const deleteCue = (actor: Actor, it: Ids) => erase({ ...track(actor, it), id: it.cue });
export const deleteForeignCue = (actor: Actor, it: Ids) => erase({ ...track(actor, it), id: it.cueOfDraft });
export const setSpeaker = (actor: Actor, it: Ids) =>
  nameSpeaker({ ...track(actor, it), where: { kind: "from", cueId: it.cue }, speaker: "見本 花子" });
export const setForeignSpeaker = (actor: Actor, it: Ids) =>
  nameSpeaker({ ...track(actor, it), where: { kind: "from", cueId: it.cueOfDraft }, speaker: "見本 花子" });
export const mendBrokenCue = (actor: Actor, it: Ids) => mend({ ...track(actor, it), id: it.brokenCue, cue: typed });
export const mendForeignCue = (actor: Actor, it: Ids) =>
  mend({ ...track(actor, it), recordId: it.recordDraft, id: it.brokenCue, cue: typed });
export const deleteBrokenCue = (actor: Actor, it: Ids) => throwAway({ ...track(actor, it), id: it.brokenCue });
export const deleteForeignBrokenCue = (actor: Actor, it: Ids) =>
  throwAway({ ...track(actor, it), recordId: it.recordDraft, id: it.brokenCue });
export const deleteTrack = (actor: Actor, it: Ids) => eraseTrack({ ...track(actor, it), baseVersion: 1 });

const folder = mkdtempSync(path.join(tmpdir(), "sent-"));
async function sentPicture(): Promise<string> {
  const sent = path.join(folder, "poster.png");
  const made = sharp({ create: { width: 9, height: 9, channels: 3, background: "#6a8" } });
  writeFileSync(sent, await made.png().toBuffer());
  return sent;
}
const picture = { kind: "poster", name: "見本.png" } as const;
export const keepFile = async (actor: Actor, it: Ids) =>
  keep({ at: atA(actor), recordId: it.record, ...picture, path: await sentPicture(), now });
export const keepFileShared = async (actor: Actor, it: Ids) =>
  keep({ at: atOwn(actor), recordId: it.recordShared, ...picture, path: await sentPicture(), now });
const handout = { purpose: "handout", isUsed: true, baseVersion: 1 } as const;
export const placeFile = (actor: Actor, it: Ids) =>
  place({ at: atA(actor), recordId: it.record, fileId: it.fileUnused, ...handout, now });
export const placeForeignFile = (actor: Actor, it: Ids) =>
  place({ at: atA(actor), recordId: it.record, fileId: it.fileOfDraft, ...handout, now });
export const deleteFile = (actor: Actor, it: Ids) =>
  eraseFile({ at: atA(actor), recordId: it.record, fileId: it.fileUnused, now });
export const deleteUsedFile = (actor: Actor, it: Ids) =>
  eraseFile({ at: atA(actor), recordId: it.record, fileId: it.file, now });
export const deleteForeignFile = (actor: Actor, it: Ids) =>
  eraseFile({ at: atA(actor), recordId: it.record, fileId: it.fileOfDraft, now });

const talks = { path: "tests/fixtures/talks/c3voc_pretalx-democon.json", fileName: "talks.json" };
const asDrafts = { publish: false, dryRun: false, peertubeHosts: [], mediaNote: "", now };
export const importTalks = (actor: Actor) => importAll({ ...talks, ...asDrafts, at: atA(actor), hostCode: TOWN_A });
export const importTalksElsewhere = (actor: Actor) =>
  importAll({ ...talks, ...asDrafts, at: atA(actor), hostCode: TOWN_B });
