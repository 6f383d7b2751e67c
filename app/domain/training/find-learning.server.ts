import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { readPlan } from "./content-of";
import { READABLE_PLAN } from "./editable-plan.server";
import { goOnPath, type LearningLine } from "./learning-view";
import { isWatched, type Progress, progressSchema, watchedPercent } from "./progress";
import { findWatchedRecords } from "./watched-records.server";

const MOST_LINES = 200;

/** What the account has watched and done, the last first. */
export async function findLearning({ actor }: { actor: Actor }): Promise<LearningLine[]> {
  const rows = await db().learningProgress.findMany({
    where: { userId: actor.userId },
    orderBy: [{ updatedAt: "desc" }, { subjectId: "asc" }],
    take: MOST_LINES,
  });
  const idsOf = (type: string) => rows.flatMap(({ subjectType, subjectId }) => (subjectType === type ? subjectId : []));
  const [records, plans] = await Promise.all([findWatchedRecords(idsOf("record")), findPlanParts(idsOf("training"))]);
  return rows.map((row): LearningLine => {
    const progress = progressSchema.parse(row.data);
    const line = { subjectId: row.subjectId, updatedAt: row.updatedAt.toISOString() };
    if (row.subjectType === "training") return { ...line, ...planLine(row.subjectId, plans, progress) };
    const record = records.get(row.subjectId);
    return {
      ...{ ...line, subjectType: "record", title: record?.title ?? null, parts: null },
      path: record ? goOnPath(record.id, progress, record.seconds) : null,
      isDone: isWatched(progress, record?.seconds ?? null),
      percent: watchedPercent(progress, record?.seconds ?? null),
    };
  });
}

type PlanParts = ReadonlyMap<string, { title: string; partIds: string[] }>;

async function findPlanParts(ids: string[]): Promise<PlanParts> {
  const rows = await db().trainingPlan.findMany({
    where: { AND: [READABLE_PLAN, { id: { in: ids } }] },
    select: { id: true, publishedRevision: true },
  });
  const revisions = await db().trainingRevision.findMany({
    where: { OR: rows.map(({ id, publishedRevision }) => ({ planId: id, number: publishedRevision ?? 0 })) },
    select: { planId: true, content: true },
  });
  return new Map(
    revisions.map(({ planId, content }) => {
      const { title, parts } = readPlan(content);
      return [planId, { title, partIds: parts.map(({ id }) => id) }];
    }),
  );
}

function planLine(id: string, plans: PlanParts, progress: Progress) {
  const plan = plans.get(id);
  const done = plan?.partIds.filter((partId) => progress.doneParts.includes(partId)).length ?? 0;
  const count = plan?.partIds.length ?? 0;
  return {
    ...{ subjectType: "training" as const, title: plan?.title ?? null, path: plan ? `/training/${id}` : null },
    isDone: progress.isDone || (count > 0 && done === count),
    ...{ percent: null, parts: plan ? { done, count } : null },
  };
}
