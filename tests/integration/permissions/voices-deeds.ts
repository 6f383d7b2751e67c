/** How verbs of アンケート about records and plans, and of what was changed because of them, are called; see deeds.ts. */
import type { Actor } from "~/domain/accounts/actor";
import { getRecordQuestionnaire } from "~/domain/archive/questionnaire-subject.server";
import { addAnsweredChange as add } from "~/domain/questionnaire/add-answered-change.server";
import { answerQuestionnaire as answerForm } from "~/domain/questionnaire/answer-questionnaire.server";
import { type AnsweredChangeInput, stampOf } from "~/domain/questionnaire/answered-change";
import { createQuestionnaire as createForm } from "~/domain/questionnaire/create-questionnaire.server";
import { deleteAnsweredChange as erase } from "~/domain/questionnaire/delete-answered-change.server";
import { editAnsweredChange as edit } from "~/domain/questionnaire/edit-answered-change.server";
import { publishAnsweredChange as publish } from "~/domain/questionnaire/publish-answered-change.server";
import { publishResults as showResults } from "~/domain/questionnaire/publish-results.server";
import { VERSION_FIELD } from "~/domain/questionnaire/read-answers";
import { saveQuestionnaire as saveForm } from "~/domain/questionnaire/save-questionnaire.server";
import { unpublishAnsweredChange as takeBack } from "~/domain/questionnaire/unpublish-answered-change.server";
import { unpublishResults as hideResults } from "~/domain/questionnaire/unpublish-results.server";
import { getPlanQuestionnaire } from "~/domain/training/questionnaire-subject.server";
import { db } from "~/gateways/db.server";
import { ASKED } from "../../factories/planted-archive";
import type { Ids } from "../../factories/planted-things";
import { now } from "./deeds";
import { atA, atOwn } from "./desk-at";

const ofRecord = async (actor: Actor, id: string) => (await getRecordQuestionnaire({ at: atOwn(actor), id })).at;
const ofPlan = async (actor: Actor, id: string) => (await getPlanQuestionnaire({ at: atOwn(actor), id })).at;
/** Whoever it is says that the record is theirs to ask about: the room of アンケート looks for itself. */
const asserted = (actor: Actor, id: string) => {
  const { codes } = atA(actor);
  return { actor, subject: { type: "record" as const, id, municipalityCode: codes[0]!, codes, version: 1 } };
};

const input: AnsweredChangeInput = {
  ...{ voice: "見本の声です", change: "見本の直しです", changedOn: "2026-11-20", fromVersion: 1, inVersion: null },
};
export const addChange = async (actor: Actor, it: Ids) => add({ at: await ofRecord(actor, it.record), input, now });
export const addChangeAsserted = (actor: Actor, it: Ids) => add({ at: asserted(actor, it.record), input, now });
export const addChangeShared = async (actor: Actor, it: Ids) =>
  add({ at: await ofRecord(actor, it.recordShared), input: { ...input, fromVersion: null }, now });
export const addChangeOfPlan = async (actor: Actor, it: Ids) => add({ at: await ofPlan(actor, it.plan), input, now });
const stamp = async (id: string) => stampOf(await db().answeredChange.findUniqueOrThrow({ where: { id } }));
const edited = async (actor: Actor, recordId: string, id: string) =>
  edit({ at: await ofRecord(actor, recordId), id, baseStamp: await stamp(id), input });
export const editChange = (actor: Actor, it: Ids) => edited(actor, it.record, it.changeDraft);
export const editChangeShared = (actor: Actor, it: Ids) => edited(actor, it.recordShared, it.changeShared);
/** Theirs to write, but a change of something else is named. */
export const editForeignChange = (actor: Actor, it: Ids) => edited(actor, it.recordShared, it.changeDraft);
export const publishChange = async (actor: Actor, it: Ids) =>
  publish({ at: await ofRecord(actor, it.record), id: it.changeDraft, now });
export const publishForeignChange = async (actor: Actor, it: Ids) =>
  publish({ at: await ofRecord(actor, it.recordShared), id: it.planChange, now });
export const takeBackChange = async (actor: Actor, it: Ids) =>
  takeBack({ at: await ofRecord(actor, it.record), id: it.change });
export const deleteChange = async (actor: Actor, it: Ids) =>
  erase({ at: await ofRecord(actor, it.record), id: it.change });
export const deleteChangeOfPlan = async (actor: Actor, it: Ids) =>
  erase({ at: await ofPlan(actor, it.plan), id: it.planChange });

export const createForRecord = async (actor: Actor, it: Ids) =>
  createForm({ at: await ofRecord(actor, it.recordDraft), content: ASKED, now });
export const createForPlan = async (actor: Actor, it: Ids) =>
  createForm({ at: await ofPlan(actor, it.planDraft), content: ASKED, now });
const titled = { baseVersion: 1, fields: { title: ["あたらしい題"] }, now };
export const saveOfRecord = async (actor: Actor, it: Ids) =>
  saveForm({ at: await ofRecord(actor, it.record), ...titled });
export const saveOfPlan = async (actor: Actor, it: Ids) => saveForm({ at: await ofPlan(actor, it.plan), ...titled });
export const publishResultsShared = async (actor: Actor, it: Ids) =>
  showResults({ at: await ofRecord(actor, it.recordShared), now });
export const unpublishResultsOfPlan = async (actor: Actor, it: Ids) =>
  hideResults({ at: await ofPlan(actor, it.planAnswered), now });

const answer = (subjectType: "record" | "training", subjectId: string, version: number | null) => {
  const form = new FormData();
  form.set("q.good", "4");
  form.set(VERSION_FIELD, "1");
  return answerForm({ key: { subjectType, subjectId }, version, form, now });
};
export const answerAboutRecord = (_actor: Actor | null, it: Ids) => answer("record", it.record, 1);
export const answerAboutPlan = (_actor: Actor | null, it: Ids) => answer("training", it.plan, 1);
export const answerWithoutVersion = (_actor: Actor | null, it: Ids) => answer("record", it.record, null);
export const answerAboutShared = (_actor: Actor | null, it: Ids) => answer("record", it.recordShared, 1);
