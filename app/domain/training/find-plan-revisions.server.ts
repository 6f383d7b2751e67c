import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { readPlan } from "./content-of";
import type { PlanRevisionLine } from "./desk-plans";
import { getEditablePlan } from "./editable-plan.server";
import type { PlanContent } from "./plan-content";

/** What was published when, by whom and with which note, the newest first. Throws DomainError("notFound"). */
export async function findPlanRevisions(asked: { at: DeskAt; id: string }): Promise<PlanRevisionLine[]> {
  await getEditablePlan(asked.at, asked.id);
  const rows = await db().trainingRevision.findMany({
    where: { planId: asked.id },
    orderBy: { number: "desc" },
    select: { number: true, publishedAt: true, publishedById: true, changeNote: true },
  });
  const ids = rows.flatMap(({ publishedById }) => publishedById ?? []);
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return rows.map(({ number, publishedAt, publishedById, changeNote }) => ({
    ...{ number, changeNote, publishedAt: publishedAt.toISOString() },
    byName: users.find(({ id }) => id === publishedById)?.name ?? "",
  }));
}

/** One of them. Throws DomainError("notFound"). */
export async function getPlanRevision(asked: { at: DeskAt; id: string; number: number }): Promise<PlanContent> {
  await getEditablePlan(asked.at, asked.id);
  const where = { planId_number: { planId: asked.id, number: asked.number } };
  const row = await db().trainingRevision.findUnique({ where, select: { content: true } });
  if (!row) throw new DomainError("notFound", { plan: asked.id });
  return readPlan(row.content);
}
