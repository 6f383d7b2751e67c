import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import type { PlanOrigin } from "./plan-view";

/** The published plan this one began as; null when there is none, or it was never public. */
export async function findPlanOrigin(row: {
  copiedFromId: string | null;
  copiedFromRevision: number | null;
}): Promise<PlanOrigin | null> {
  const { copiedFromId: id, copiedFromRevision: revision } = row;
  if (id === null || revision === null) return null;
  const origin = await db().trainingPlan.findUnique({
    where: { id },
    select: { title: true, hostCode: true, withdrawnAt: true },
  });
  if (!origin) return null;
  const hostName = municipalityByCode(origin.hostCode)?.name ?? origin.hostCode;
  return { title: origin.title ?? "", hostName, revision, path: origin.withdrawnAt ? null : `/training/${id}` };
}
