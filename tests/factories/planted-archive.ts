/**
 * Records of one set of things in town A: one everyone reads, one never published, a draft that town B shares, one whose
 * speaker refuses in the draft, one whose speaker refuses by the link of the symposium, one withdrawn. What only their
 * officers may see begins with ひみつの; of the refused ones that is what was said and shown. Their plans and terms stand in
 * planted-training.ts.
 */
import { createHash } from "node:crypto";
import { asJson } from "~/domain/archive/as-json.server";
import { type RecordContent, recordContentSchema } from "~/domain/archive/record-content";
import { type QuestionnaireContent, questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { tokyoDateKey } from "~/shared/dates";
import type { Prisma } from "~prisma/client";

export type ArchiveIds = ReturnType<typeof archiveIdsOf>;
export type PlantedTimes = { now: Date; earlier: (days: number) => Date };
export type PlantedTowns = { host: string; coHost: string };

/** Letters and digits alone after the kind, as real ids have. */
export const shortOf = (tag: string) => tag.toLowerCase();
const hex = (text: string) => createHash("sha256").update(text).digest("hex");

export function archiveIdsOf(tag: string) {
  const short = shortOf(tag);
  return {
    record: `rec_${short}open`,
    recordDraft: `rec_${short}draft`,
    recordShared: `rec_${short}shared`,
    recordRefused: `rec_${short}refused`,
    recordRefusedLive: `rec_${short}live`,
    recordWithdrawn: `rec_${short}gone`,
    series: `ars_${short}own`,
    seriesOfB: `ars_${short}other`,
    cue: `cue_${short}open`,
    cueOfDraft: `cue_${short}draft`,
    brokenCue: `cue_${short}broken`,
    file: `fil_${short}paper`,
    fileUnused: `fil_${short}unused`,
    fileOfDraft: `fil_${short}draft`,
    fileRefused: `fil_${short}refused`,
    fileSlides: `fil_${short}slides`,
    change: `anc_${short}public`,
    changeDraft: `anc_${short}draft`,
    changeShared: `anc_${short}shared`,
  };
}

/** Where the bytes of a planted file lie in the folder `media`. */
const mediaKeyOf = (fileId: string) => hex(fileId);

/** What would lie in the folder `media` of the data folder: words in place of documents and pictures, by name. */
export function mediaOf(ids: ArchiveIds): [name: string, words: string][] {
  const secret = [ids.fileUnused, ids.fileOfDraft, ids.fileRefused, ids.fileSlides];
  return [
    [mediaKeyOf(ids.file), "見本の資料"],
    ...secret.map((id): [string, string] => [mediaKeyOf(id), "ひみつの資料"]),
    [`${mediaKeyOf(ids.fileSlides)}.pages/1.webp`, "ひみつの一枚"],
  ];
}

type Ids = ArchiveIds & { tag: string; speakerOfDraft: string };

export function recordsOf(ids: Ids, times: PlantedTimes, { host, coHost }: PlantedTowns) {
  const { earlier } = times;
  const open = contentOf("見本の記録", { slidesFileId: null, handouts: paper(ids.file, "見本の資料") });
  const secret = { ...open, title: "ひみつの改題", summary: "ひみつの下書き" };
  const draft = {
    ...secret,
    handouts: paper(ids.fileOfDraft, "ひみつの資料"),
    speakers: [speaker("yes", "ひみつの話者")],
  };
  const refused = contentOf("見本の断られた記録", {
    media: { kind: "file", fileId: ids.fileRefused },
    chapters: [{ id: "chpone", ms: 0, title: "ひみつの章" }],
  });
  const linked = { ...speaker("yes"), symposiumSpeakerId: ids.speakerOfDraft };
  const live = recordContentSchema.parse({ ...refused, speakers: [linked], slidesFileId: ids.fileSlides });
  const gone = { ...open, title: "見本の終わった記録", summary: "ひみつの要約", handouts: [] };
  const begun = { hostCode: host, createdAt: earlier(40), updatedAt: earlier(3), isSample: true };
  const public_ = (content: RecordContent) => ({
    ...{ ...begun, publishedRevision: 1, publishedAt: earlier(30), firstPublishedAt: earlier(30) },
    ...{ title: content.title, recordedOn: content.recordedOn, seconds: content.seconds, language: "ja" },
    ...{ themes: content.themes, speakerNames: content.speakers.map(({ name }) => name) },
  });
  const records: Prisma.ArchiveRecordCreateManyInput[] = [
    { ...public_(open), id: ids.record, draft: asJson(secret), seriesId: ids.series, seriesNumber: 1 },
    { ...begun, id: ids.recordDraft, draft: asJson(draft), seriesId: ids.series, seriesNumber: 2 },
    { ...begun, id: ids.recordShared, draft: asJson({ ...secret, handouts: [] }), coHosts: [coHost] },
    {
      ...{ ...public_(refused), id: ids.recordRefused },
      draft: asJson({ ...refused, speakers: [speaker("no")] }),
    },
    { ...public_(live), id: ids.recordRefusedLive, draft: asJson(live) },
    {
      ...{ ...public_(gone), id: ids.recordWithdrawn, draft: asJson({ ...gone, title: "ひみつの改題" }) },
      ...{ withdrawnAt: earlier(1), withdrawnNote: "見本の事情により" },
    },
  ];
  const frozen = { number: 1, publishedAt: earlier(30) };
  const contents: [string, RecordContent][] = [
    [ids.record, open],
    [ids.recordRefused, refused],
    [ids.recordRefusedLive, live],
    [ids.recordWithdrawn, gone],
  ];
  const recordRevisions: Prisma.ArchiveRevisionCreateManyInput[] = contents.map(([recordId, content]) => {
    return { ...frozen, id: `arv_${recordId.slice(4)}`, recordId, content: asJson(content) };
  });
  const series: Prisma.ArchiveSeriesCreateManyInput[] = [
    { id: ids.series, municipalityCode: host, title: "見本の連続講座", createdAt: earlier(40), isSample: true },
    { id: ids.seriesOfB, municipalityCode: coHost, title: "見本の隣町の講座", createdAt: earlier(40), isSample: true },
  ];
  return {
    records,
    recordRevisions,
    series,
    ...saidIn(ids, times),
    ...filesOf(ids, times),
    ...voicesOf(ids, times, host),
  };
}

function speaker(consent: "yes" | "no", name = "見本 一郎"): RecordContent["speakers"][number] {
  return { id: "spkone", name, kana: "", affiliation: "", title: "", symposiumSpeakerId: null, consent };
}
const paper = (fileId: string, title: string) => [{ id: "hndone", title, fileId, url: "" }];

/** Nothing in it stops publishing. */
function contentOf(title: string, more: Partial<Prisma.InputJsonObject>): RecordContent {
  return recordContentSchema.parse({
    ...{ title, summary: "見本の催しの記録です。", recordedOn: "2026-10-01", seconds: 3600, themes: ["advice"] },
    media: { kind: "embed", provider: "youtube", videoId: "dQw4w9WgXcQ" },
    speakers: [speaker("yes")],
    chapters: [{ id: "chpone", ms: 0, title: "見本のはじめに" }],
    ...more,
  });
}

/** What everyone reads has one cue that could not be read. */
function saidIn(ids: Ids, { earlier }: PlantedTimes) {
  const said: [recordId: string, cueId: string, text: string][] = [
    [ids.record, ids.cue, "見本の発言です。"],
    [ids.recordDraft, ids.cueOfDraft, "ひみつの発言です。"],
    [ids.recordShared, `${ids.cueOfDraft}shared`, "ひみつの発言です。"],
    [ids.recordRefused, `${ids.cue}refused`, "ひみつの発言です。"],
    [ids.recordRefusedLive, `${ids.cue}live`, "ひみつの発言です。"],
    [ids.recordWithdrawn, `${ids.cue}gone`, "ひみつの発言です。"],
  ];
  const trackOf = (recordId: string) => `trk_${recordId.slice(4)}`;
  const tracks: Prisma.ArchiveTrackCreateManyInput[] = said.map(([recordId]) => ({
    ...{ id: trackOf(recordId), recordId, language: "ja", fileName: "himitsu.vtt" },
    ...{ createdAt: earlier(20), updatedAt: earlier(3) },
  }));
  const cues: Prisma.ArchiveCueCreateManyInput[] = said.map(([recordId, id, text]) => ({
    ...{ id, trackId: trackOf(recordId), startMs: 1000, endMs: 4000, text, speaker: "見本 一郎" },
  }));
  const brokenCues: Prisma.ArchiveBrokenCueCreateManyInput[] = [
    { id: ids.brokenCue, trackId: trackOf(ids.record), line: 7, raw: "ひみつの読めない行", problem: "badTime" },
  ];
  return { tracks, cues, brokenCues };
}

function filesOf(ids: Ids, { earlier }: PlantedTimes) {
  const document = { kind: "handout", type: "application/pdf", pages: 1 };
  const file = (id: string, recordId: string, name: string): Prisma.ArchiveFileCreateManyInput => ({
    ...{ ...document, id, recordId, key: mediaKeyOf(id), name, bytes: 9n, createdAt: earlier(3) },
  });
  const recordFiles: Prisma.ArchiveFileCreateManyInput[] = [
    file(ids.file, ids.record, "見本の資料.pdf"),
    file(ids.fileUnused, ids.record, "ひみつの控え.pdf"),
    file(ids.fileOfDraft, ids.recordDraft, "ひみつの資料.pdf"),
    { ...file(ids.fileSlides, ids.recordRefusedLive, "ひみつの投影資料.pdf"), kind: "slides" },
    {
      ...{ ...file(ids.fileRefused, ids.recordRefused, "ひみつの動画.mp4"), pages: null },
      ...{ kind: "video", type: "video/mp4", seconds: 3600, width: 16, height: 9 },
    },
  ];
  return { recordFiles };
}

export const ASKED: QuestionnaireContent = questionnaireContentSchema.parse({
  title: "見本のアンケート",
  sections: [
    {
      id: "s1",
      questions: [
        { id: "good", kind: "scale5", label: "いかがでしたか" },
        { id: "words", kind: "long", label: "ひとこと" },
      ],
    },
  ],
});

/** Six are enough to be shown; what they wrote is not. */
export function answersOf(
  questionnaireId: string,
  { earlier }: PlantedTimes,
): Prisma.QuestionnaireAnswerCreateManyInput[] {
  return [1, 2, 3, 4, 5, 6].map((number) => ({
    ...{ id: `ans_${questionnaireId}_${number}`, questionnaireId, answeredOn: tokyoDateKey(earlier(3)) },
    ...{ subjectVersion: 1, values: { good: 5, words: "ひみつの声" } },
  }));
}

/** Open to all about the record everyone reads; closed about the shared one. A change that is told, and one that is not. */
function voicesOf(ids: Ids, times: PlantedTimes, municipalityCode: string) {
  const { earlier } = times;
  const of = (subjectId: string) => ({
    ...{ id: `qst_record_${subjectId}`, municipalityCode, subjectType: "record", subjectId },
    ...{ content: ASKED as Prisma.InputJsonObject, opensAt: earlier(9), createdAt: earlier(20), updatedAt: earlier(9) },
  });
  const [open, shared] = [of(ids.record), of(ids.recordShared)];
  const recordQuestionnaires: Prisma.QuestionnaireCreateManyInput[] = [
    { ...open, isOpenToAll: true },
    { ...shared, closesAt: earlier(2) },
  ];
  const told = {
    ...{ municipalityCode, subjectType: "record", subjectId: ids.record, fromVersion: 1 },
    ...{ voice: "見本の声", change: "見本の直し", changedOn: tokyoDateKey(earlier(2)), createdAt: earlier(2) },
  };
  const secret = { ...told, voice: "ひみつの声", change: "ひみつの直し" };
  const changes: Prisma.AnsweredChangeCreateManyInput[] = [
    { ...told, id: ids.change, publishedAt: earlier(1) },
    { ...secret, id: ids.changeDraft },
    { ...secret, id: ids.changeShared, subjectId: ids.recordShared, fromVersion: null },
  ];
  return { recordQuestionnaires, recordAnswers: answersOf(shared.id, times), changes };
}
