import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { readPlan } from "./content-of";
import { type DeskPlan, isSamePlan } from "./desk-plans";
import { getEditablePlan } from "./editable-plan.server";
import { findPlanProblems } from "./find-plan-problems";
import { planState } from "./plan";
import { findPlanOrigin } from "./plan-origin.server";
import { recordIdsOf, toPlanBody } from "./plan-view";
import { publishedPlanContent } from "./publish-plan.server";
import { findWatchedRecords } from "./watched-records.server";

/** Everything officers see of a plan while they write it. Throws DomainError("notFound") for anyone else's. */
export async function getDeskPlan(asked: { at: DeskAt; id: string }): Promise<DeskPlan> {
  const row = await getEditablePlan(asked.at, asked.id);
  const content = readPlan(row.draft);
  const [published, records, origin, heldCount] = await Promise.all([
    publishedPlanContent(db(), row),
    findWatchedRecords(recordIdsOf(content)),
    findPlanOrigin(row),
    db().heldTraining.count({ where: { planId: row.id } }),
  ]);
  const { totalMinutes, isAtLeast } = toPlanBody(content, { records, withNotes: false });
  return {
    ...{ id: row.id, hostCode: row.hostCode, hostName: municipalityByCode(row.hostCode)?.name ?? row.hostCode },
    ...{ isSample: row.isSample, content, version: row.draftVersion, revision: row.publishedRevision },
    publishedAt: row.publishedAt?.toISOString() ?? null,
    state: planState(row),
    hasUnpublished: published !== null && !isSamePlan(content, published),
    problems: findPlanProblems(content, records),
    ...{ totalMinutes, isAtLeast, origin, heldCount },
  };
}
