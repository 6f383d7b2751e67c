import { describe, expect, it } from "vitest";
import { answerQuestionnaire } from "~/domain/questionnaire/answer-questionnaire.server";
import { closeQuestionnaire } from "~/domain/questionnaire/close-questionnaire.server";
import { createQuestionnaire } from "~/domain/questionnaire/create-questionnaire.server";
import type { QuestionnaireAt } from "~/domain/questionnaire/editable-questionnaire.server";
import { findLinkedQuestionnaire } from "~/domain/questionnaire/find-linked-questionnaire.server";
import { findPublicQuestionnaire } from "~/domain/questionnaire/find-public-questionnaire.server";
import { findResults } from "~/domain/questionnaire/find-results.server";
import { getDeskQuestionnaire } from "~/domain/questionnaire/get-desk-questionnaire.server";
import { getPublishedResults } from "~/domain/questionnaire/get-published-results.server";
import { getQuestionnaireDoor } from "~/domain/questionnaire/get-questionnaire-door.server";
import { makeHandoutLinks } from "~/domain/questionnaire/make-handout-links.server";
import { makeQuestionnaireLink } from "~/domain/questionnaire/make-questionnaire-link.server";
import { openQuestionnaire } from "~/domain/questionnaire/open-questionnaire.server";
import { publishResults } from "~/domain/questionnaire/publish-results.server";
import { questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { questionnaireFields } from "~/domain/questionnaire/questionnaire-form";
import { resultsCsv } from "~/domain/questionnaire/results-csv.server";
import { saveQuestionnaire } from "~/domain/questionnaire/save-questionnaire.server";
import { unpublishResults } from "~/domain/questionnaire/unpublish-results.server";
import { withdrawQuestionnaire } from "~/domain/questionnaire/withdraw-questionnaire.server";
import { getQuestionnaireSubject } from "~/domain/symposium/questionnaire-subject.server";
import { sendThanks } from "~/domain/symposium/send-thanks.server";
import { db } from "~/gateways/db.server";
import { ja } from "~/i18n/ja";
import { translator } from "~/i18n/messages";
import { anOfficer } from "../../factories/actor";
import { aPublishedSymposium, TEST_DESK, TEST_NOW } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";
import { registers } from "../symposium/registration-setup";

const HOUR = 3_600_000;
const NOW = TEST_NOW;
const LATER = new Date(NOW.getTime() + HOUR);
const SUBJECT = (subjectId: string) => ({ subjectType: "symposium" as const, subjectId });

const CONTENT = questionnaireContentSchema.parse({
  title: "見本のアンケート",
  groupQuestionId: "job",
  sections: [
    {
      id: "s",
      questions: [
        { id: "good", kind: "scale5", label: "いかがでしたか", isRequired: true },
        { id: "job", kind: "choice", label: "職種", options: ["保健師", "住民"] },
        { id: "words", kind: "long", label: "感想" },
      ],
    },
  ],
});

/** A symposium with its アンケート, still a draft. */
async function aQuestionnaire({ isAnonymous = true, isOpenToAll = false } = {}) {
  const symposiumId = await aPublishedSymposium();
  const { at } = await getQuestionnaireSubject({ at: TEST_DESK, id: symposiumId });
  await createQuestionnaire({ at, content: CONTENT, now: NOW });
  const { id } = await db().questionnaire.findFirstOrThrow({ where: { subjectId: symposiumId } });
  await db().questionnaire.update({ where: { id }, data: { isAnonymous, isOpenToAll } });
  return { symposiumId, at, id };
}

async function anOpenOne(more: Parameters<typeof aQuestionnaire>[0] = {}) {
  const made = await aQuestionnaire(more);
  expect(await openQuestionnaire({ at: made.at, opensAt: null, closesAt: null, now: NOW })).toEqual({ ok: true });
  return made;
}

function anAnswer(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [id, value] of Object.entries(values)) form.append(`q.${id}`, value);
  return form;
}

const answers = (token: string, values: Record<string, string> = { good: "5" }, now = NOW) =>
  answerQuestionnaire({ key: { token }, form: anAnswer(values), now });

const linkOf = (questionnaireId: string, key: string) =>
  makeQuestionnaireLink(db(), { questionnaireId, key, now: NOW });

async function answersOf(at: QuestionnaireAt, count: number, values: Record<string, string>) {
  for (const token of await makeHandoutLinks({ at, count, now: NOW }))
    expect(await answers(token, values)).toEqual({ ok: true });
}

describe.each(databases)("a questionnaire on $name", (database) => {
  useDatabase(database);

  it("takes one answer of a link, also when two are sent at the same moment", async () => {
    const { id } = await anOpenOne();
    const token = await linkOf(id, "reg_one");
    const both = await Promise.all([answers(token), answers(token)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await answers(token)).toMatchObject({ ok: false, state: "answered" });
    expect(await db().questionnaireAnswer.count()).toBe(1);
    expect(await getQuestionnaireDoor({ key: { token }, now: NOW })).toMatchObject({ state: "answered" });
    await expect(linkOf(id, "reg_one")).rejects.toMatchObject({ reason: "conflict" });
  });

  it("keeps of an anonymous answer no key, no minute, no line in the record", async () => {
    const { id } = await anOpenOne();
    const token = await linkOf(id, "reg_one");
    const lines = await db().auditLog.count();
    await answers(token, { good: "4", job: "住民", words: "見本の感想" });
    const row = await db().questionnaireAnswer.findFirstOrThrow();
    expect(row).toEqual({
      id: expect.stringMatching(/^ans_[0-9a-f]{32}$/),
      questionnaireId: id,
      values: { good: 4, job: "住民", words: "見本の感想" },
      groupLabel: "住民",
      respondentKey: null,
      subjectVersion: null,
      answeredOn: "2026-11-24",
    });
    const link = await db().questionnaireLink.findFirstOrThrow();
    expect(link.usedAt?.toISOString()).toBe("2026-11-23T15:00:00.000Z");
    expect(await db().auditLog.count()).toBe(lines);
    expect((await db().questionnaire.findFirstOrThrow()).updatedAt).toEqual(NOW);
  });

  it("that is not anonymous knows whose answer it is", async () => {
    const { id } = await anOpenOne({ isAnonymous: false });
    await answers(await linkOf(id, "reg_one"));
    expect(await db().questionnaireAnswer.findFirstOrThrow()).toMatchObject({ respondentKey: "reg_one" });
  });

  it("takes answers only from when it opens until it closes", async () => {
    const { at, id, symposiumId } = await aQuestionnaire({ isOpenToAll: true });
    const token = await linkOf(id, "reg_one");
    const open = { key: SUBJECT(symposiumId), form: anAnswer({ good: "5" }), now: NOW };
    await expect(answerQuestionnaire(open)).rejects.toMatchObject({ reason: "notFound" });
    expect(await answers(token)).toMatchObject({ ok: false, state: "notYet" });
    await openQuestionnaire({ at, opensAt: LATER, closesAt: new Date(LATER.getTime() + HOUR), now: NOW });
    expect(await answers(token)).toMatchObject({ ok: false, state: "notYet" });
    expect(await answerQuestionnaire({ ...open, now: LATER })).toEqual({ ok: true });
    const over = new Date(LATER.getTime() + HOUR);
    expect(await answers(token, { good: "5" }, over)).toMatchObject({ ok: false, state: "closed" });
    expect(await findPublicQuestionnaire({ ...SUBJECT(symposiumId), now: LATER })).toMatchObject({ canAnswer: true });
    expect(await findPublicQuestionnaire({ ...SUBJECT(symposiumId), now: over })).toMatchObject({ canAnswer: false });
  });

  it("gives back what is missing, and takes nothing", async () => {
    const { id } = await anOpenOne();
    const token = await linkOf(id, "reg_one");
    const refused = await answers(token, { words: "見本" });
    expect(refused).toMatchObject({
      state: "open",
      read: { problems: { good: "required" }, values: { words: "見本" } },
    });
    expect(await db().questionnaireAnswer.count()).toBe(0);
  });

  it("is another town's: as if it did not exist", async () => {
    const { symposiumId, at } = await anOpenOne();
    const stranger = { actor: anOfficer(["221007"]), codes: ["221007"] };
    await expect(getQuestionnaireSubject({ at: stranger, id: symposiumId })).rejects.toMatchObject({
      reason: "notFound",
    });
    const foreign = { actor: stranger.actor, subject: at.subject };
    const refusals = await Promise.allSettled([
      createQuestionnaire({ at: foreign, content: CONTENT, now: NOW }),
      getDeskQuestionnaire({ at: foreign, now: NOW }),
      findResults({ at: foreign }),
      saveQuestionnaire({ at: foreign, baseVersion: 1, fields: {}, now: NOW }),
      openQuestionnaire({ at: foreign, opensAt: null, closesAt: null, now: NOW }),
      closeQuestionnaire({ at: foreign, now: NOW }),
      withdrawQuestionnaire({ at: foreign, now: NOW }),
      makeHandoutLinks({ at: foreign, count: 1, now: NOW }),
      publishResults({ at: foreign, now: NOW }),
      unpublishResults({ at: foreign, now: NOW }),
      resultsCsv({ at: foreign }, translator(ja, "ja")),
    ]);
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ status: "rejected", reason: { reason: "notFound" } });
  });

  it("refuses a save on an old version", async () => {
    const { at } = await aQuestionnaire();
    const fields = { ...questionnaireFields(CONTENT), title: ["新しい題名"] };
    await saveQuestionnaire({ at, baseVersion: 1, fields, now: NOW });
    await expect(saveQuestionnaire({ at, baseVersion: 1, fields, now: NOW })).rejects.toMatchObject({
      reason: "conflict",
    });
  });

  it("lets only texts be mended from when it is known when it opens, and goes back while nobody has answered", async () => {
    const { at, id } = await anOpenOne();
    const fields = {
      ...questionnaireFields(CONTENT),
      intent: ["question.remove:job"],
      "questions.good.label": ["会は、いかがでしたか"],
      "questions.good.kind": ["long"],
    };
    await saveQuestionnaire({ at, baseVersion: 1, fields, now: NOW });
    const { content } = (await getDeskQuestionnaire({ at, now: NOW }))!;
    const shape = content.sections[0]!.questions.map(({ label, kind }) => `${kind} ${label}`);
    expect(shape).toEqual(["scale5 会は、いかがでしたか", "choice 職種", "long 感想"]);
    await withdrawQuestionnaire({ at, now: NOW });
    expect(await getDeskQuestionnaire({ at, now: NOW })).toMatchObject({ state: "draft" });
    await openQuestionnaire({ at, opensAt: null, closesAt: null, now: NOW });
    await answers(await linkOf(id, "reg_one"));
    await expect(withdrawQuestionnaire({ at, now: NOW })).rejects.toMatchObject({ reason: "conflict" });
  });

  it("does not open with a choice that has no choices", async () => {
    const { at, id } = await aQuestionnaire();
    const broken = { ...CONTENT, sections: [{ id: "s", questions: [{ id: "a", kind: "choice", label: "問い" }] }] };
    await db().questionnaire.update({ where: { id }, data: { content: questionnaireContentSchema.parse(broken) } });
    const refused = await openQuestionnaire({ at, opensAt: null, closesAt: null, now: NOW });
    expect(refused).toMatchObject({ ok: false, reason: "unanswerable" });
  });

  it("publishes its results once closed, without small numbers and what anyone wrote", async () => {
    const { at, symposiumId } = await anOpenOne();
    await answersOf(at, 7, { good: "5", job: "保健師" });
    await answersOf(at, 2, { good: "1", job: "住民", words: "ひみつの感想" });
    expect(await publishResults({ at, now: NOW })).toEqual({ ok: false, reason: "notClosed" });
    await closeQuestionnaire({ at, now: LATER });
    expect(await getPublishedResults({ ...SUBJECT(symposiumId), now: LATER })).toBeNull();
    expect(await publishResults({ at, now: LATER })).toEqual({ ok: true });
    const shown = await getPublishedResults({ ...SUBJECT(symposiumId), now: LATER });
    expect(shown?.versions).toHaveLength(1);
    const [whole] = shown?.versions ?? [];
    expect(whole).toMatchObject({ version: null, results: { total: 9 } });
    expect(whole?.results.questions[0]?.lines[0]?.counts).not.toContain(2);
    expect(JSON.stringify(shown)).not.toContain("ひみつ");
    const desk = await findResults({ at });
    expect(desk?.results.questions[0]?.lines[0]?.counts).toEqual([2, 0, 0, 0, 7]);
    expect(desk?.results.cross?.tables[0]?.counts).toEqual([
      [0, 0, 0, 0, 7],
      [2, 0, 0, 0, 0],
    ]);
    expect(await openQuestionnaire({ at, opensAt: null, closesAt: null, now: LATER })).toMatchObject({
      reason: "published",
    });
    await unpublishResults({ at, now: LATER });
    expect(await getPublishedResults({ ...SUBJECT(symposiumId), now: LATER })).toBeNull();
  });

  it("publishes nothing of fewer than five answers", async () => {
    const { at } = await anOpenOne();
    await answersOf(at, 4, { good: "5" });
    await closeQuestionnaire({ at, now: LATER });
    expect(await publishResults({ at, now: LATER })).toEqual({ ok: false, reason: "few" });
  });

  it("comes out as a file that no spreadsheet runs", async () => {
    const { at } = await anOpenOne();
    await answersOf(at, 1, { good: "3", words: "=HYPERLINK(1)" });
    const csv = await resultsCsv({ at }, translator(ja, "ja"));
    expect(csv).toBe("\ufeffいかがでしたか,職種,感想\r\n3,,'=HYPERLINK(1)\r\n");
  });

  it("is offered to those who came by the mail of thanks", async () => {
    const { symposiumId } = await anOpenOne();
    await registers(symposiumId, "came@example.jp");
    const row = await db().symposium.findUniqueOrThrow({ where: { id: symposiumId } });
    const after = new Date(row.endsAt!.getTime() + 2 * HOUR);
    expect(await findLinkedQuestionnaire(db(), { ...SUBJECT(symposiumId), now: after })).not.toBeNull();
    await sendThanks({ now: after });
    const mail = await db().mail.findFirstOrThrow({ where: { template: "symposium.thanks" } });
    const { questionnairePath } = mail.values as { questionnairePath: string };
    const token = /^\/questionnaires\/([\w-]{43})$/.exec(questionnairePath)?.[1] ?? "";
    expect(await answers(token, { good: "5" }, after)).toEqual({ ok: true });
  });
});
