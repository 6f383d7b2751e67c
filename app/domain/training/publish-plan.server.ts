import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import type { TrainingPlan } from "~prisma/client";
import { asJson } from "./as-json.server";
import { readPlan } from "./content-of";
import { lockEditablePlan, refuseOldPlan } from "./editable-plan.server";
import { findPlanProblems, type PlanProblem } from "./find-plan-problems";
import { auditPlan } from "./plan-audit.server";
import type { PlanContent } from "./plan-content";
import { recordIdsOf, toPlanBody } from "./plan-view";
import { findWatchedRecords } from "./watched-records.server";

export type PublishPlanAnswer = { ok: true; revision: number } | { ok: false; problems: PlanProblem[] };

/**
 * Makes the draft what the public reads: checks it, freezes a revision and sets the columns. A withdrawn plan is public
 * again. What stops publishing comes back as problems. Throws DomainError("notFound"), ("conflict") when `baseVersion` is
 * not the version that was looked at.
 */
export async function publishPlan(options: {
  at: DeskAt;
  id: string;
  baseVersion: number;
  /** What is new in it, for everyone. */
  changeNote: string;
  now: Date;
}): Promise<PublishPlanAnswer> {
  const { at, id, baseVersion, changeNote, now } = options;
  return db().$transaction(async (tx): Promise<PublishPlanAnswer> => {
    const row = await lockEditablePlan(at, id, tx);
    refuseOldPlan(row, baseVersion);
    const content = readPlan(row.draft);
    const records = await findWatchedRecords(recordIdsOf(content), tx);
    const problems = findPlanProblems(content, records).filter(({ severity }) => severity === "stops");
    if (problems.length > 0) return { ok: false, problems };
    const number = (row.publishedRevision ?? 0) + 1;
    await tx.trainingRevision.create({
      data: {
        ...{ id: newId("trv", now.getTime()), planId: id, number, content: asJson(content), changeNote },
        ...{ publishedAt: now, publishedById: at.actor.userId },
      },
    });
    const { title, themes } = content;
    const minutes = toPlanBody(content, { records, withNotes: false }).totalMinutes;
    const columns = { title, themes, minutes, publishedRevision: number, publishedAt: now, withdrawnAt: null };
    await tx.trainingPlan.update({ where: { id }, data: { ...columns, updatedAt: now } });
    await auditPlan(tx, at.actor, {
      ...{ id, municipalityCode: row.hostCode, action: "published", detail: { revision: number } },
    });
    return { ok: true, revision: number };
  });
}

/** What the public reads now; null when never published. */
export async function publishedPlanContent(
  tx: Tx,
  { id, publishedRevision }: Pick<TrainingPlan, "id" | "publishedRevision">,
): Promise<PlanContent | null> {
  if (publishedRevision === null) return null;
  const revision = await tx.trainingRevision.findUniqueOrThrow({
    where: { planId_number: { planId: id, number: publishedRevision } },
    select: { content: true },
  });
  return readPlan(revision.content);
}
