import { describe, expect, it } from "vitest";
import { withdrawRecord } from "~/domain/archive/withdraw-record.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { copyPlan } from "~/domain/training/copy-plan.server";
import { createPlan } from "~/domain/training/create-plan.server";
import { findDeskPlans } from "~/domain/training/find-desk-plans.server";
import { findPlanRevisions, getPlanRevision } from "~/domain/training/find-plan-revisions.server";
import { findPlanToCopy } from "~/domain/training/find-plan-to-copy.server";
import { findPlans } from "~/domain/training/find-plans.server";
import { getDeskPlan } from "~/domain/training/get-desk-plan.server";
import { getPlan, getPlanPreview } from "~/domain/training/get-plan.server";
import { planPartSchema } from "~/domain/training/plan-content";
import { publishPlan } from "~/domain/training/publish-plan.server";
import { savePlanDraft } from "~/domain/training/save-plan-draft.server";
import { findRecordChoices } from "~/domain/training/watched-records.server";
import { withdrawPlan } from "~/domain/training/withdraw-plan.server";
import { db } from "~/gateways/db.server";
import { anActor, anOfficer } from "../../factories/actor";
import { aPublishedRecord, aRecordDraft, changeRecord } from "../../factories/archive-record";
import { TEST_DESK as at, TEST_NOW as now, TEST_HOST } from "../../factories/symposium";
import { aPlanDraft, aPublishedPlan, completePlan, SECRET_NOTE } from "../../factories/training-plan";
import { databases, useDatabase } from "../../setup/database";

const SHIMADA = "222097";
const elsewhere: DeskAt = { actor: anOfficer([SHIMADA], { userId: "user_elsewhere" }), codes: [SHIMADA] };
const professional = anActor({ professionalOf: [SHIMADA] });

async function viewOf(id: string, actor = professional, withNotes = false) {
  const found = await getPlan({ id, actor, withNotes });
  if (found?.state !== "published") throw new Error(`Not published: ${id}`);
  return found.view;
}

const watching = (recordId: string, more = {}) =>
  planPartSchema.parse({ id: "watch", kind: "watch", recordId, ...more });

describe.each(databases)("training plans on $name", (database) => {
  useDatabase(database);

  it("are seen by nobody until they are published", async () => {
    const id = await aPlanDraft();
    expect(await getPlan({ id, actor: null, withNotes: false })).toBeNull();
    expect((await findPlans({ theme: null, page: 1 })).cards).toEqual([]);
    expect(await findPlanToCopy({ at: elsewhere, id })).toBeNull();
  });

  it("freeze what the public reads; later changes wait for the next publishing", async () => {
    const id = await aPublishedPlan();
    await savePlanDraft({
      ...{ at, id, baseVersion: 2, section: "test", now },
      change: (content) => ({ ...content, title: "別の題" }),
    });
    expect((await viewOf(id)).title).toBe("見本の研修モデル");
    expect(await getDeskPlan({ at, id })).toMatchObject({ hasUnpublished: true, version: 3, state: "published" });
    expect((await getPlanPreview(at, id)).title).toBe("別の題");
    const answer = await publishPlan({ at, id, baseVersion: 3, changeNote: "題を変えました", now });
    expect(answer).toEqual({ ok: true, revision: 2 });
    expect(await viewOf(id)).toMatchObject({ title: "別の題", revision: 2, changeNote: "題を変えました" });
    const revisions = await findPlanRevisions({ at, id });
    expect(revisions.map(({ number, changeNote }) => [number, changeNote])).toEqual([
      [2, "題を変えました"],
      [1, ""],
    ]);
    expect((await getPlanRevision({ at, id, number: 1 })).title).toBe("見本の研修モデル");
  });

  it("are stopped by what is missing, and change nothing then", async () => {
    const id = await createPlan({ at, hostCode: TEST_HOST, title: "", now });
    const answer = await publishPlan({ at, id, baseVersion: 1, changeNote: "", now });
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).toEqual(["title", "parts"]);
    expect(await db().trainingRevision.count()).toBe(0);
  });

  it("refuse a save or a publishing that stands on an older version", async () => {
    const id = await aPlanDraft();
    const save = { at, id, baseVersion: 1, section: "test", change: completePlan, now };
    await expect(savePlanDraft({ ...save, change: (content) => content })).rejects.toMatchObject({
      reason: "conflict",
      facts: { version: 2 },
    });
    await expect(publishPlan({ at, id, baseVersion: 1, changeNote: "", now })).rejects.toMatchObject({
      reason: "conflict",
    });
  });

  it("are another town's for everyone else", async () => {
    const id = await aPublishedPlan();
    const keep = { section: "test", change: () => completePlan({ title: "奪う" }), now };
    const attempts = [
      () => getDeskPlan({ at: elsewhere, id }),
      () => getPlanPreview(elsewhere, id),
      () => savePlanDraft({ at: elsewhere, id, baseVersion: 2, ...keep }),
      () => publishPlan({ at: elsewhere, id, baseVersion: 2, changeNote: "", now }),
      () => withdrawPlan({ at: elsewhere, id, isBack: false, now }),
      () => findPlanRevisions({ at: elsewhere, id }),
      () => getPlanRevision({ at: elsewhere, id, number: 1 }),
      () => createPlan({ at: elsewhere, hostCode: TEST_HOST, title: "見本", now }),
      // A desk that is claimed, by somebody who is no officer of it.
      () => getDeskPlan({ at: { actor: elsewhere.actor, codes: [TEST_HOST] }, id }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ reason: "notFound" });
    expect((await findDeskPlans({ at: elsewhere, page: 1 })).items).toEqual([]);
    expect((await viewOf(id)).title).toBe("見本の研修モデル");
  });

  it("show the facilitator's notes to professionals and officers who ask for them, and to nobody else", async () => {
    const id = await aPublishedPlan();
    expect((await viewOf(id, professional, true)).facilitatorNote).toBe(SECRET_NOTE);
    expect((await viewOf(id, elsewhere.actor, true)).parts[0]?.facilitatorNote).toBe(SECRET_NOTE);
    for (const [actor, withNotes] of [
      [null, true],
      [anActor(), true],
      [professional, false],
    ] as const) {
      expect(JSON.stringify(await getPlan({ id, actor, withNotes }))).not.toContain(SECRET_NOTE);
    }
  });

  it("are copied by any town; the origin and its revision stay named", async () => {
    const from = await aPublishedPlan();
    expect(await findPlanToCopy({ at: elsewhere, id: from })).toEqual({
      ...{ id: from, title: "見本の研修モデル", hostName: "焼津市" },
    });
    const id = await copyPlan({ at: elsewhere, from, hostCode: SHIMADA, title: "島田の研修", now });
    const copy = await getDeskPlan({ at: elsewhere, id });
    expect(copy.content).toEqual({ ...completePlan(), title: "島田の研修", contact: "" });
    const answer = await publishPlan({ at: elsewhere, id, baseVersion: 1, changeNote: "", now });
    expect(answer).toEqual({ ok: true, revision: 1 });
    expect((await viewOf(id)).origin).toEqual({
      ...{ title: "見本の研修モデル", hostName: "焼津市", revision: 1, path: `/training/${from}` },
    });
    expect((await viewOf(from)).copies).toEqual([{ id, title: "島田の研修", hostName: "島田市" }]);
    await withdrawPlan({ at, id: from, isBack: false, now });
    expect((await viewOf(id)).origin).toMatchObject({ title: "見本の研修モデル", path: null });
    await expect(copyPlan({ at: elsewhere, from, hostCode: SHIMADA, title: null, now })).rejects.toMatchObject({
      reason: "notFound",
    });
  });

  it("copy what is published, not what the host is writing", async () => {
    const from = await aPublishedPlan();
    const change = () => completePlan({ title: "書きかけ", summary: "まだ秘密" });
    await savePlanDraft({ at, id: from, baseVersion: 2, section: "test", change, now });
    const id = await copyPlan({ at: elsewhere, from, hostCode: SHIMADA, title: null, now });
    expect((await getDeskPlan({ at: elsewhere, id })).content).toMatchObject({
      ...{ title: "見本の研修モデル", summary: "見本です。" },
    });
  });

  it("are withdrawn and put back, each once", async () => {
    const id = await aPublishedPlan();
    await withdrawPlan({ at, id, isBack: false, now });
    expect(await getPlan({ id, actor: null, withNotes: false })).toEqual({
      ...{ state: "withdrawn", id, title: "見本の研修モデル", hostName: "焼津市" },
    });
    expect((await findPlans({ theme: null, page: 1 })).total).toBe(0);
    const again = withdrawPlan({ at, id, isBack: false, now });
    await expect(again).rejects.toMatchObject({ reason: "conflict" });
    await withdrawPlan({ at, id, isBack: true, now });
    expect((await viewOf(id)).revision).toBe(1);
  });

  it("are found by theme, with their time", async () => {
    const id = await aPublishedPlan();
    expect((await findPlans({ theme: "advice", page: 1 })).cards).toMatchObject([
      { id, title: "見本の研修モデル", minutes: 30, isAtLeast: false, partCount: 2, hostName: "焼津市" },
    ]);
    expect(await findPlans({ theme: "food", page: 1 })).toMatchObject({ cards: [], total: 0, themes: ["advice"] });
  });

  it("take the time of what is watched from the record", async () => {
    const recordId = await aPublishedRecord();
    const id = await aPublishedPlan({ content: { parts: [watching(recordId, { fromMs: 750_000 })] } });
    const { parts, totalMinutes } = await viewOf(id);
    expect(totalMinutes).toBe(48);
    expect(parts[0]?.watch).toMatchObject({ path: `/archive/${recordId}?t=750`, record: { isPlayable: true } });
    expect((await db().trainingPlan.findUniqueOrThrow({ where: { id } })).minutes).toBe(48);
  });

  it("cannot be published with a record that is not public", async () => {
    const draft = await aRecordDraft();
    const id = await aPlanDraft({ content: { parts: [watching(draft)] } });
    const answer = await publishPlan({ at, id, baseVersion: 2, changeNote: "", now });
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).toEqual(["recordGone"]);
    expect(await findRecordChoices({ hostCode: TEST_HOST, chosen: [draft] })).toEqual([]);
  });

  it("tell nothing of a record that was withdrawn, and that nothing plays when a speaker refuses", async () => {
    const recordId = await aPublishedRecord({ content: { title: "消える題" } });
    const id = await aPublishedPlan({ content: { parts: [watching(recordId)] } });
    await changeRecord(recordId, (content) => ({
      ...content,
      speakers: content.speakers.map((speaker) => ({ ...speaker, consent: "no" as const })),
    }));
    expect((await viewOf(id)).parts[0]?.watch?.record).toMatchObject({ title: "消える題", isPlayable: false });
    await withdrawRecord({ at, id: recordId, note: "", now });
    const view = await viewOf(id);
    expect(view.parts[0]?.watch).toEqual({ record: null, fromMs: null, toMs: null, path: null });
    expect(JSON.stringify(view)).not.toContain("消える題");
    expect(view.isAtLeast).toBe(true);
  });

  it("leave a line for every deed in the record of the desk, without what was written", async () => {
    const id = await aPublishedPlan();
    await copyPlan({ at: elsewhere, from: id, hostCode: SHIMADA, title: null, now });
    const lines = await db().auditLog.findMany({ orderBy: { id: "asc" } });
    expect(lines.map(({ action, municipalityCode }) => [action, municipalityCode])).toEqual([
      ["training.created", TEST_HOST],
      ["training.draftSaved", TEST_HOST],
      ["training.published", TEST_HOST],
      ["training.copied", SHIMADA],
    ]);
    expect(JSON.stringify(lines.map(({ detail }) => detail))).not.toContain("見本");
  });
});
