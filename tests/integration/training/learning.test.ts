import { beforeEach, describe, expect, it } from "vitest";
import { findLearning } from "~/domain/training/find-learning.server";
import { forgetProgress } from "~/domain/training/forget-progress.server";
import { getProgress } from "~/domain/training/get-progress.server";
import { keepProgress } from "~/domain/training/keep-progress.server";
import { type LearningEntry, NO_PROGRESS, type Progress } from "~/domain/training/progress";
import { tickLearning } from "~/domain/training/tick-learning.server";
import { withdrawPlan } from "~/domain/training/withdraw-plan.server";
import { db } from "~/gateways/db.server";
import { anActor } from "../../factories/actor";
import { aPublishedRecord, aRecordDraft } from "../../factories/archive-record";
import { TEST_DESK as at, TEST_NOW as now } from "../../factories/symposium";
import { aPlanDraft, aPublishedPlan } from "../../factories/training-plan";
import { databases, useDatabase } from "../../setup/database";

const actor = anActor();
const other = anActor({ userId: "user_other", email: "other@example.jp" });

const entry = (subjectType: "record" | "training", subjectId: string, more: Partial<Progress>): LearningEntry => ({
  ...{ subjectType, subjectId },
  progress: { ...NO_PROGRESS, ...more },
});

describe.each(databases)("progress on $name", (database) => {
  useDatabase(database);

  beforeEach(async () => {
    for (const { userId: id, email, name } of [actor, other]) await db().user.create({ data: { id, email, name } });
  });

  it("adds up, whatever order it comes in", async () => {
    const id = await aPublishedRecord();
    const watched = (from: number, to: number) => entry("record", id, { spans: [[from, to]], atSeconds: to });
    await keepProgress({ actor, entries: [watched(600, 900)], now });
    await keepProgress({ actor, entries: [watched(0, 610)], now });
    expect(await getProgress({ actor, subjectType: "record", subjectId: id })).toEqual({
      ...{ spans: [[0, 900]], atSeconds: 610, doneParts: [], isDone: false },
    });
    expect(await findLearning({ actor })).toEqual([
      {
        ...{ subjectType: "record", subjectId: id, title: "見本の記録", path: `/archive/${id}?t=610` },
        ...{ isDone: false, percent: 25, parts: null, updatedAt: now.toISOString() },
      },
    ]);
  });

  it("takes over what a device knows, but for what is not public", async () => {
    const [record, draft] = [await aPublishedRecord(), await aRecordDraft()];
    const [plan, planDraft] = [await aPublishedPlan(), await aPlanDraft()];
    const entries = [
      entry("record", record, { spans: [[0, 60]], atSeconds: 60 }),
      entry("record", draft, { spans: [[0, 60]], atSeconds: 60 }),
      entry("training", plan, { doneParts: ["talk"] }),
      entry("training", planDraft, { doneParts: ["talk"] }),
    ];
    expect(await keepProgress({ actor, entries, now })).toBe(2);
    expect(await keepProgress({ actor, entries, now })).toBe(2);
    const lines = await findLearning({ actor });
    expect(lines.map(({ subjectId }) => subjectId).sort()).toEqual([record, plan].sort());
  });

  it("is one's own", async () => {
    const id = await aPublishedPlan();
    await tickLearning({ actor, subjectType: "training", subjectId: id, partId: "talk", isDone: true, now });
    expect(await findLearning({ actor: other })).toEqual([]);
    expect(await getProgress({ actor: other, subjectType: "training", subjectId: id })).toEqual(NO_PROGRESS);
    expect(await getProgress({ actor: null, subjectType: "training", subjectId: id })).toBeNull();
    await forgetProgress({ actor: other, subject: null });
    expect(await findLearning({ actor })).toHaveLength(1);
  });

  it("ticks parts off and is done with the last of them", async () => {
    const id = await aPublishedPlan();
    const tick = (partId: string, isDone: boolean) =>
      tickLearning({ actor, subjectType: "training", subjectId: id, partId, isDone, now });
    await tick("talk", true);
    await tick("gone", true);
    expect(await findLearning({ actor })).toMatchObject([{ isDone: false, parts: { done: 1, count: 2 } }]);
    await tick("rest", true);
    expect(await findLearning({ actor })).toMatchObject([{ isDone: true, parts: { done: 2, count: 2 } }]);
    await tick("rest", false);
    expect(await findLearning({ actor })).toMatchObject([{ isDone: false }]);
  });

  it("of what is not public is not kept, and loses its name when it is withdrawn", async () => {
    const draft = await aPlanDraft();
    const ticked = { subjectType: "training" as const, partId: null, isDone: true, now };
    await expect(tickLearning({ actor, subjectId: draft, ...ticked })).rejects.toMatchObject({ reason: "notFound" });
    const id = await aPublishedPlan();
    await tickLearning({ actor, subjectId: id, ...ticked });
    await withdrawPlan({ at, id, isBack: false, now });
    expect(await findLearning({ actor })).toMatchObject([{ title: null, path: null, isDone: true }]);
  });

  it("is erased one by one, all at once, and with the account", async () => {
    const [first, second] = [await aPublishedPlan(), await aPublishedPlan()];
    const keep = () =>
      keepProgress({ actor, entries: [first, second].map((id) => entry("training", id, { isDone: true })), now });
    await keep();
    await forgetProgress({ actor, subject: { subjectType: "training", subjectId: first } });
    expect((await findLearning({ actor })).map(({ subjectId }) => subjectId)).toEqual([second]);
    await forgetProgress({ actor, subject: null });
    expect(await findLearning({ actor })).toEqual([]);
    await keep();
    await db().user.delete({ where: { id: actor.userId } });
    expect(await db().learningProgress.count()).toBe(0);
  });

  it("of two tabs at once loses nothing", async () => {
    const id = await aPublishedPlan();
    const parts = ["a", "b", "c", "d"];
    await Promise.all(
      parts.map((part) => keepProgress({ actor, entries: [entry("training", id, { doneParts: [part] })], now })),
    );
    const kept = await getProgress({ actor, subjectType: "training", subjectId: id });
    expect([...(kept?.doneParts ?? [])].sort()).toEqual(parts);
  });
});
