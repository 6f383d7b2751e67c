import { describe, expect, it } from "vitest";
import { createRecord } from "~/domain/archive/create-record.server";
import { publishRecord } from "~/domain/archive/publish-record.server";
import { getRecordQuestionnaire } from "~/domain/archive/questionnaire-subject.server";
import { saveRecordDraft } from "~/domain/archive/save-record-draft.server";
import { addAnsweredChange } from "~/domain/questionnaire/add-answered-change.server";
import { answerQuestionnaire } from "~/domain/questionnaire/answer-questionnaire.server";
import { closeQuestionnaire } from "~/domain/questionnaire/close-questionnaire.server";
import { createQuestionnaire } from "~/domain/questionnaire/create-questionnaire.server";
import { deleteAnsweredChange } from "~/domain/questionnaire/delete-answered-change.server";
import { editAnsweredChange } from "~/domain/questionnaire/edit-answered-change.server";
import { findDeskChanges, findPublicChanges } from "~/domain/questionnaire/find-desk-changes.server";
import { findResults } from "~/domain/questionnaire/find-results.server";
import { getVoices } from "~/domain/questionnaire/get-voices.server";
import { openQuestionnaire } from "~/domain/questionnaire/open-questionnaire.server";
import { publishAnsweredChange } from "~/domain/questionnaire/publish-answered-change.server";
import { publishResults } from "~/domain/questionnaire/publish-results.server";
import { questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { VERSION_FIELD } from "~/domain/questionnaire/read-answers";
import { resultsCsv } from "~/domain/questionnaire/results-csv.server";
import { unpublishAnsweredChange } from "~/domain/questionnaire/unpublish-answered-change.server";
import { getPlanQuestionnaire } from "~/domain/training/questionnaire-subject.server";
import { db } from "~/gateways/db.server";
import { ja } from "~/i18n/ja";
import { translator } from "~/i18n/messages";
import { anOfficer } from "../../factories/actor";
import { TEST_DESK, TEST_HOST, TEST_NOW } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";

const NOW = TEST_NOW;
const CONTENT = questionnaireContentSchema.parse({
  title: "見本のアンケート",
  sections: [{ id: "s", questions: [{ id: "good", kind: "scale5", label: "役に立ちましたか", isRequired: true }] }],
});
const CHANGE = {
  ...{ voice: "字が小さいという声がありました。", change: "字を大きくしました。" },
  ...{ changedOn: "2026-11-20", fromVersion: 1, inVersion: 2 },
};

async function publish(id: string) {
  const { draftVersion } = await db().archiveRecord.findUniqueOrThrow({ where: { id } });
  const asked = { at: TEST_DESK, id, baseVersion: draftVersion, changeNote: "直しました", now: NOW };
  expect(await publishRecord(asked)).toMatchObject({ ok: true });
}

/** A published record whose アンケート is open to everyone. */
async function anAnsweredRecord() {
  const id = await createRecord({ at: TEST_DESK, hostCode: TEST_HOST, title: "見本の記録", now: NOW });
  const change = <T extends object>(content: T) => ({ ...content, mediaNote: "映像は未登録" });
  await saveRecordDraft({ at: TEST_DESK, id, baseVersion: 1, section: "media", change, now: NOW });
  await publish(id);
  const { at } = await subjectOf(id);
  await createQuestionnaire({ at, content: CONTENT, now: NOW });
  await db().questionnaire.updateMany({ where: { subjectId: id }, data: { isOpenToAll: true } });
  expect(await openQuestionnaire({ at, opensAt: null, closesAt: null, now: NOW })).toEqual({ ok: true });
  return id;
}

const subjectOf = (id: string) => getRecordQuestionnaire({ at: TEST_DESK, id });
const key = (subjectId: string) => ({ subjectType: "record" as const, subjectId });

function answer(id: string, { version, good, shown = version }: { version: number; good: string; shown?: number }) {
  const form = new FormData();
  form.append("q.good", good);
  form.append(VERSION_FIELD, String(shown));
  return answerQuestionnaire({ key: key(id), version, form, now: NOW });
}

async function answers(id: string, version: number, goods: string[]) {
  for (const good of goods) expect(await answer(id, { version, good })).toEqual({ ok: true });
}

describe.each(databases)("a questionnaire about versions on $name", (database) => {
  useDatabase(database);

  it("ties each answer to the version it is about, and gives one about another version back", async () => {
    const id = await anAnsweredRecord();
    await answers(id, 1, ["5"]);
    await publish(id);
    expect(await answer(id, { version: 2, shown: 1, good: "4" })).toMatchObject({
      ok: false,
      state: "open",
      isOtherVersion: true,
      read: { ok: true, values: { good: 4 } },
    });
    await answers(id, 2, ["4"]);
    const rows = await db().questionnaireAnswer.findMany({ orderBy: { subjectVersion: "asc" } });
    expect(rows.map(({ subjectVersion, values }) => [subjectVersion, values])).toEqual([
      [1, { good: 5 }],
      [2, { good: 4 }],
    ]);
    const { at } = await subjectOf(id);
    expect(await findResults({ at })).toMatchObject({ version: 2, results: { total: 1 } });
    expect(await findResults({ at, version: 1 })).toMatchObject({ version: 1, results: { total: 1 } });
    const csv = await resultsCsv({ at }, translator(ja, "ja"));
    expect(csv).toBe("\ufeff版,役に立ちましたか\r\n2,4\r\n1,5\r\n");
  });

  it("takes no answer that names no version", async () => {
    const id = await anAnsweredRecord();
    const form = new FormData();
    form.append("q.good", "5");
    await expect(answerQuestionnaire({ key: key(id), form, now: NOW })).rejects.toMatchObject({ reason: "notFound" });
    expect(await answerQuestionnaire({ key: key(id), version: 1, form, now: NOW })).toMatchObject({ ok: false });
    expect(await db().questionnaireAnswer.count()).toBe(0);
  });

  it("shows everyone a version once it takes no more answers, and never all together", async () => {
    const id = await anAnsweredRecord();
    await answers(id, 1, ["5", "5", "5", "5", "5", "4"]);
    const first = (await subjectOf(id)).at;
    expect(await publishResults({ at: first, now: NOW })).toEqual({ ok: false, reason: "notClosed" });
    await publish(id);
    const { at } = await subjectOf(id);
    expect(await publishResults({ at, now: NOW })).toEqual({ ok: true });
    await answers(id, 2, ["1", "1", "1", "1", "1"]);
    const shown = async () => {
      const { versions } = await getVoices({ subject: { type: "record", id, version: 2 }, now: NOW });
      return versions.map(({ version, results }) => [version, results.total]);
    };
    expect(await shown()).toEqual([[1, 6]]);
    // Still open for version 2: its time can be changed although version 1 is public.
    expect(await openQuestionnaire({ at, opensAt: null, closesAt: null, now: NOW })).toEqual({ ok: true });
    await closeQuestionnaire({ at, now: NOW });
    expect(await shown()).toEqual([
      [2, 5],
      [1, 6],
    ]);
    const reopened = await openQuestionnaire({ at, opensAt: null, closesAt: null, now: NOW });
    expect(reopened).toMatchObject({ ok: false, reason: "published" });
  });

  it("keeps back a version with too few answers", async () => {
    const id = await anAnsweredRecord();
    await answers(id, 1, ["5", "5", "5", "5"]);
    await publish(id);
    const { at } = await subjectOf(id);
    expect(await publishResults({ at, now: NOW })).toEqual({ ok: false, reason: "few" });
  });

  it("writes down what was changed, for everyone only once it is published", async () => {
    const id = await anAnsweredRecord();
    const { at } = await subjectOf(id);
    const one = await addAnsweredChange({ at, input: CHANGE, now: NOW });
    expect(await findPublicChanges(key(id))).toEqual([]);
    await publishAnsweredChange({ at, id: one, now: NOW });
    expect(await findPublicChanges(key(id))).toEqual([{ id: one, ...CHANGE }]);
    const [desk] = await findDeskChanges({ at });
    const input = { ...CHANGE, change: "字を大きく、太くしました。" };
    await editAnsweredChange({ at, id: one, baseStamp: desk?.stamp ?? "", input });
    expect(await findPublicChanges(key(id))).toMatchObject([{ change: input.change }]);
    const again = editAnsweredChange({ at, id: one, baseStamp: desk?.stamp ?? "", input: CHANGE });
    await expect(again).rejects.toMatchObject({ reason: "conflict" });
    await unpublishAnsweredChange({ at, id: one });
    expect(await findPublicChanges(key(id))).toEqual([]);
    await deleteAnsweredChange({ at, id: one });
    expect(await findDeskChanges({ at })).toEqual([]);
    const lines = await db().auditLog.findMany({ where: { subjectId: one }, orderBy: { id: "asc" } });
    expect(lines.map(({ action }) => action)).toEqual([
      "voices.added",
      "voices.published",
      "voices.edited",
      "voices.takenBack",
      "voices.deleted",
    ]);
    expect(JSON.stringify(lines.map(({ detail }) => detail))).not.toContain("大きく");
  });

  it("of another town is as if it did not exist", async () => {
    const id = await anAnsweredRecord();
    const { at } = await subjectOf(id);
    const one = await addAnsweredChange({ at, input: CHANGE, now: NOW });
    const stranger = { actor: anOfficer(["221007"]), codes: ["221007"] };
    const foreign = { actor: stranger.actor, subject: at.subject };
    const plan = { hostCode: TEST_HOST, draft: {}, id: "pln_1", publishedRevision: 1 };
    await db().trainingPlan.create({ data: plan });
    expect(await getPlanQuestionnaire({ at: TEST_DESK, id: plan.id })).toMatchObject({ isPublished: true });
    const refusals = await Promise.allSettled([
      getRecordQuestionnaire({ at: stranger, id }),
      getPlanQuestionnaire({ at: stranger, id: plan.id }),
      findDeskChanges({ at: foreign }),
      addAnsweredChange({ at: foreign, input: CHANGE, now: NOW }),
      editAnsweredChange({ at: foreign, id: one, baseStamp: "", input: CHANGE }),
      publishAnsweredChange({ at: foreign, id: one, now: NOW }),
      unpublishAnsweredChange({ at: foreign, id: one }),
      deleteAnsweredChange({ at: foreign, id: one }),
    ]);
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ status: "rejected", reason: { reason: "notFound" } });
    expect(await db().answeredChange.count()).toBe(1);
  });
});
