import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Prisma, TrainingPlan } from "~prisma/client";
import { canEditPlan } from "./rules";

/** Published and not withdrawn, for the where of a query. */
export const READABLE_PLAN = {
  publishedRevision: { not: null },
  withdrawnAt: null,
} satisfies Prisma.TrainingPlanWhereInput;

/** The plans of a desk. */
export function whereEditablePlan({ codes }: Pick<DeskAt, "codes">): Prisma.TrainingPlanWhereInput {
  return { hostCode: { in: [...codes] } };
}

/** A plan of the desk. Throws DomainError("notFound") for anyone else's. */
export async function getEditablePlan(at: DeskAt, id: string, tx: Tx = db()): Promise<TrainingPlan> {
  const row = await tx.trainingPlan.findFirst({ where: { AND: [whereEditablePlan(at), { id }] } });
  if (!row || !canEditPlan(at.actor, row)) throw new DomainError("notFound", { plan: id });
  return row;
}

/** The same, locked until the transaction ends: what is read is what will be changed. */
export async function lockEditablePlan(at: DeskAt, id: string, tx: Tx): Promise<TrainingPlan> {
  await tx.$queryRaw`SELECT 1 FROM "TrainingPlan" WHERE "id" = ${id} FOR UPDATE`;
  return getEditablePlan(at, id, tx);
}

/** Throws DomainError("conflict") with the version of now when another tab or colleague has saved since. */
export function refuseOldPlan(row: TrainingPlan, baseVersion: number): void {
  if (row.draftVersion === baseVersion) return;
  throw new DomainError("conflict", { plan: row.id, version: row.draftVersion });
}
