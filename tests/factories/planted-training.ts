/**
 * Training plans, terms and columns of one set of things in town A, each once as everyone reads it and once as a draft.
 * Notes for the facilitator are for professionals and officers alone; they, and drafts, begin with ひみつの.
 */
import { EMPTY_TERM, type TermContent } from "~/domain/glossary/term-content";
import { asJson } from "~/domain/training/as-json.server";
import { type PlanContent, planContentSchema } from "~/domain/training/plan-content";
import { tokyoDateKey } from "~/shared/dates";
import { digestOfToken } from "~/shared/link-token.server";
import type { Prisma } from "~prisma/client";
import { ASKED, answersOf, type PlantedTimes, type PlantedTowns, shortOf } from "./planted-archive";

export type TrainingIds = ReturnType<typeof trainingIdsOf>;

export function trainingIdsOf(tag: string) {
  const short = shortOf(tag);
  return {
    plan: `pln_${short}open`,
    planDraft: `pln_${short}draft`,
    planWithdrawn: `pln_${short}gone`,
    planAnswered: `pln_${short}answered`,
    heldByA: `hld_${short}own`,
    heldByB: `hld_${short}other`,
    certificateToken: `certificate-${tag}`,
    planChange: `anc_${short}plan`,
    term: `trm_${short}open`,
    termDraft: `trm_${short}draft`,
    column: `col_${short}open`,
    columnDraft: `col_${short}draft`,
  };
}

type Ids = TrainingIds & { tag: string };
type Towns = PlantedTowns & { learnerId: string };

export function plansOf(ids: Ids, times: PlantedTimes, towns: Towns) {
  const { earlier } = times;
  const { host } = towns;
  const open = planOf("見本の研修モデル");
  const secret = { ...open, title: "ひみつの研修モデル", summary: "ひみつの下書き" };
  const begun = { hostCode: host, createdAt: earlier(40), updatedAt: earlier(3), draft: asJson(secret) };
  const published = {
    ...{ ...begun, publishedRevision: 1, publishedAt: earlier(30) },
    ...{ title: open.title, minutes: 30, themes: open.themes },
  };
  const plans: Prisma.TrainingPlanCreateManyInput[] = [
    { ...published, id: ids.plan },
    { ...begun, id: ids.planDraft },
    { ...published, id: ids.planWithdrawn, withdrawnAt: earlier(1) },
    { ...published, id: ids.planAnswered },
  ];
  const planRevisions = [ids.plan, ids.planWithdrawn, ids.planAnswered].map((planId) => ({
    ...{ id: `trv_${planId.slice(4)}`, planId, number: 1, publishedAt: earlier(30), content: asJson(open) },
  }));
  return {
    plans,
    planRevisions,
    ...heldOf(ids, times, towns),
    ...askedAbout(ids, times, towns),
    ...wordsOf(ids, times, towns),
  };
}

function planOf(title: string): PlanContent {
  return planContentSchema.parse({
    ...{ title, summary: "見本です。", aims: ["もどしの意味を知る"], contact: "見本の地域福祉課", themes: ["advice"] },
    facilitatorNote: "ひみつの進行",
    parts: [
      { id: "talk", kind: "discuss", title: "話し合い", minutes: 20, facilitatorNote: "ひみつの問いかけ" },
      { id: "rest", kind: "break", minutes: 10 },
    ],
  });
}

/** Of the first, participants make their certificate by its link. */
function heldOf(ids: Ids, { earlier }: PlantedTimes, { host, coHost, learnerId }: Towns) {
  const once = { planId: ids.plan, revision: 1, heldOn: tokyoDateKey(earlier(5)), createdAt: earlier(4), people: 3 };
  const held: Prisma.HeldTrainingCreateManyInput[] = [
    {
      ...{ ...once, id: ids.heldByA, municipalityCode: host, place: "ひみつの会場", note: "ひみつの控え" },
      ...{ givesCertificates: true, certificateUntil: earlier(-90) },
      certificateTokenDigest: digestOfToken(ids.certificateToken),
    },
    { ...once, id: ids.heldByB, municipalityCode: coHost, place: "隣町の会場" },
  ];
  const learned: Prisma.LearningProgressCreateManyInput[] = [
    {
      ...{ userId: learnerId, subjectType: "training", subjectId: ids.plan, updatedAt: earlier(2) },
      data: { spans: [], atSeconds: 0, doneParts: ["talk"], isDone: false },
    },
  ];
  return { held, learned };
}

/** Open to all about the first; closed, with published results, about the answered one. */
function askedAbout(ids: Ids, times: PlantedTimes, { host: municipalityCode }: Towns) {
  const { earlier } = times;
  const of = (subjectId: string) => ({
    ...{ id: `qst_training_${subjectId}`, municipalityCode, subjectType: "training", subjectId },
    ...{ content: ASKED as Prisma.InputJsonObject, opensAt: earlier(9), createdAt: earlier(20), updatedAt: earlier(9) },
  });
  const answered = of(ids.planAnswered);
  const planQuestionnaires: Prisma.QuestionnaireCreateManyInput[] = [
    { ...of(ids.plan), isOpenToAll: true },
    { ...answered, closesAt: earlier(2), resultsPublishedAt: earlier(1) },
  ];
  const planChanges: Prisma.AnsweredChangeCreateManyInput[] = [
    {
      ...{ id: ids.planChange, municipalityCode, subjectType: "training", subjectId: ids.plan, fromVersion: 1 },
      ...{ voice: "ひみつの声", change: "ひみつの直し", changedOn: tokyoDateKey(earlier(2)), createdAt: earlier(2) },
    },
  ];
  return { planQuestionnaires, planChanges, planAnswers: answersOf(answered.id, times) };
}

function wordsOf(ids: Ids, { earlier }: PlantedTimes, { host: hostCode }: Towns) {
  const begun = { hostCode, createdAt: earlier(40), updatedAt: earlier(3), isSample: true };
  const definition = { id: "d1", text: "見本の意味", isQuotation: false, sourceTitle: "見本の報告書", sourceUrl: "" };
  const content: TermContent = {
    ...EMPTY_TERM,
    plain: "やさしい説明です。",
    senses: [{ id: "s1", field: "welfare", definitions: [{ ...definition, sourceDate: null }] }],
  };
  const secret = { ...content, plain: "ひみつの説明" };
  const terms: Prisma.TermCreateManyInput[] = [
    { ...begun, id: ids.term, word: `見本語${ids.tag}`, reading: "みほんご", content, publishedAt: earlier(9) },
    { ...begun, id: ids.termDraft, word: "ひみつの用語", reading: "ひみつのようご", content: secret },
  ];
  const column = { ...begun, author: "見本 さくら", bodyMarkdown: "見本の文です。" };
  const columns: Prisma.WordColumnCreateManyInput[] = [
    { ...column, id: ids.column, title: "見本のコラム", publishedAt: earlier(9), termIds: [ids.term] },
    { ...column, id: ids.columnDraft, title: "ひみつのコラム", bodyMarkdown: "ひみつの文です。" },
  ];
  return { terms, columns };
}
