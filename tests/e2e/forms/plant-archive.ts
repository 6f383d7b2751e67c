/** The records, 研修モデル and words the forms of the table stand on, in the town of the sample officer. */
import { getRecordQuestionnaire } from "~/domain/archive/questionnaire-subject.server";
import type { RecordContent } from "~/domain/archive/record-content";
import { createColumn } from "~/domain/glossary/create-column.server";
import { createQuestionnaire } from "~/domain/questionnaire/create-questionnaire.server";
import type { QuestionnaireAt } from "~/domain/questionnaire/editable-questionnaire.server";
import { openQuestionnaire } from "~/domain/questionnaire/open-questionnaire.server";
import { questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { makeCertificateLink } from "~/domain/training/certificate-link.server";
import { noteHeldTraining } from "~/domain/training/note-held-training.server";
import { getPlanQuestionnaire } from "~/domain/training/questionnaire-subject.server";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { aPublishedRecord, aRecordDraft, changeRecord } from "../../factories/archive-record";
import { TEST_DESK, TEST_HOST } from "../../factories/symposium";
import { aTermDraft, TERM_DESK } from "../../factories/term";
import { aPlanDraft, aPublishedPlan } from "../../factories/training-plan";

/** A caption that is there, and one that waits to be mended. */
export const CUE = "cue_forms";
export const BROKEN_CUE = "cue_formsbroken";

/** `later`: has an アンケート nobody can answer yet; `open` takes answers; `shown` can be published again, `ended` withdrawn. */
export type PlantedArchive = {
  records: Record<"draft" | "later" | "open" | "shown" | "ended", string>;
  plans: Record<"draft" | "later" | "open" | "shown" | "ended", string>;
  terms: Record<"draft" | "erased", string>;
  columns: Record<"draft" | "erased", string>;
  certificateToken: string;
};

const QUESTIONS = [
  { id: "how", kind: "choice", label: "どこで知りましたか", options: ["広報", "知人"], isRequired: true },
  { id: "words", kind: "long", label: "ひとこと", isRequired: true },
];
const QUESTIONNAIRE = questionnaireContentSchema.parse({
  title: "見本 用紙のアンケート",
  sections: [{ id: "s", questions: QUESTIONS }],
});

export async function plantArchive(): Promise<PlantedArchive> {
  const now = new Date();
  const records = {
    draft: await aRecordDraft({ now, content: ENTRIES }),
    later: await aPublishedRecord({ now, content: { title: "見本 あとで聞く記録" } }),
    open: await aPublishedRecord({ now, content: { title: "見本 答えられる記録" } }),
    shown: await aPublishedRecord({ now, content: { title: "見本 直した記録" } }),
    ended: await aPublishedRecord({ now, content: { title: "見本 公開をやめる記録" } }),
  };
  await changeRecord(records.shown, (before) => ({ ...before, subtitle: "直しました" }), { now });
  await plantCaptions(records.draft);
  const plans = {
    draft: await aPlanDraft({ now, content: { title: "見本 下書きの研修" } }),
    later: await aPublishedPlan({ now, content: { title: "見本 あとで聞く研修" } }),
    open: await aPublishedPlan({ now, content: { title: "見本 答えられる研修" } }),
    shown: await aPublishedPlan({ now, content: { title: "見本 直した研修" } }),
    ended: await aPublishedPlan({ now, content: { title: "見本 公開をやめる研修" } }),
  };
  for (const which of ["draft", "later", "open"] as const) {
    const ofRecord = await getRecordQuestionnaire({ at: TEST_DESK, id: records[which] });
    const ofPlan = await getPlanQuestionnaire({ at: TEST_DESK, id: plans[which] });
    for (const { at } of [ofRecord, ofPlan]) await begin(at, { isOpen: which === "open", now });
  }
  return { records, plans, ...(await plantWords(now)), certificateToken: await plantCertificate(plans.open, now) };
}

async function begin(at: QuestionnaireAt, { isOpen, now }: { isOpen: boolean; now: Date }): Promise<void> {
  await createQuestionnaire({ at, content: QUESTIONNAIRE, now });
  if (!isOpen) return;
  await db().questionnaire.updateMany({ where: { subjectId: at.subject.id }, data: { isOpenToAll: true } });
  await openQuestionnaire({ at, opensAt: null, closesAt: null, now });
}

/** One of each list of the editor, by a name its fields can be called by. */
const ENTRIES: Partial<RecordContent> = {
  title: "見本 下書きの記録",
  speakers: [
    {
      ...{ id: "spkforms", name: "見本 一郎", kana: "", affiliation: "", title: "" },
      ...{ symposiumSpeakerId: null, consent: "yes" },
    },
  ],
  chapters: [],
  handouts: [{ id: "hndforms", title: "見本の資料", fileId: null, url: "https://example.jp/" }],
  publications: [
    {
      ...{ id: "pubforms", kind: "report", title: "見本の報告書", publisher: "見本の会", date: null, pages: null },
      ...{ fileId: null, url: "" },
    },
  ],
  meetings: [{ id: "mtgforms", group: "committee", number: 1, date: null, agenda: "" }],
};

async function plantCaptions(recordId: string): Promise<void> {
  const track = { id: "trk_forms", recordId, language: "ja", fileName: "見本.vtt" };
  await db().archiveTrack.create({ data: track });
  const cue = { id: CUE, trackId: track.id, startMs: 1000, endMs: 4000, text: "はじめます。", speaker: "見本 一郎" };
  await db().archiveCue.create({ data: cue });
  const broken = {
    id: BROKEN_CUE,
    trackId: track.id,
    line: 5,
    raw: "00:00:09,5 --> x\nおわります。",
    problem: "badTime",
  };
  await db().archiveBrokenCue.create({ data: broken });
}

async function plantWords(now: Date): Promise<Pick<PlantedArchive, "terms" | "columns">> {
  const column = {
    series: "",
    number: null,
    author: "見本 さくら",
    authorTitle: "",
    bodyMarkdown: "本文",
    termIds: [],
  };
  const aColumn = (title: string) =>
    createColumn({ at: TERM_DESK, hostCode: TEST_HOST, input: { ...column, title }, now });
  return {
    terms: {
      draft: await aTermDraft({ word: "見本のことば", reading: "みほんのことば" }),
      erased: await aTermDraft({ word: "消すことば", reading: "けすことば" }),
    },
    columns: { draft: await aColumn("見本のコラム"), erased: await aColumn("消すコラム") },
  };
}

async function plantCertificate(planId: string, now: Date): Promise<string> {
  const input = { heldOn: tokyoDateKey(now), place: "", people: 5, note: "", isPublic: false };
  const id = await noteHeldTraining({ at: TEST_DESK, planId, townCode: TEST_HOST, input, now });
  return makeCertificateLink({ at: TEST_DESK, planId, id, now });
}
