import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { readPlan } from "./content-of";
import { type DeskPlans, isSamePlan, PLANS_A_PAGE } from "./desk-plans";
import { whereEditablePlan } from "./editable-plan.server";
import { planState } from "./plan";
import { recordIdsOf, toPlanBody } from "./plan-view";
import { findWatchedRecords } from "./watched-records.server";

/** One page of the plans of a desk, the last changed first. */
export async function findDeskPlans(asked: { at: DeskAt; page: number }): Promise<DeskPlans> {
  const { at, page } = asked;
  const where = whereEditablePlan(at);
  const [total, rows] = await Promise.all([
    db().trainingPlan.count({ where }),
    db().trainingPlan.findMany({
      where,
      orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * PLANS_A_PAGE,
      take: PLANS_A_PAGE,
      include: { revisions: { orderBy: { number: "desc" }, take: 1 }, _count: { select: { held: true } } },
    }),
  ]);
  const drafts = rows.map((row) => ({ row, draft: readPlan(row.draft) }));
  const records = await findWatchedRecords(drafts.flatMap(({ draft }) => recordIdsOf(draft)));
  const items = drafts.map(({ row, draft }) => {
    const published = row.revisions[0];
    return {
      ...{ id: row.id, title: draft.title, state: planState(row), isSample: row.isSample },
      hasUnpublished: published !== undefined && !isSamePlan(draft, readPlan(published.content)),
      totalMinutes: toPlanBody(draft, { records, withNotes: false }).totalMinutes,
      partCount: draft.parts.length,
      hostName: municipalityByCode(row.hostCode)?.name ?? row.hostCode,
      updatedAt: row.updatedAt.toISOString(),
      heldCount: row._count.held,
    };
  });
  return { items, page, pageCount: Math.max(1, Math.ceil(total / PLANS_A_PAGE)) };
}
