import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { readPlan } from "./content-of";
import { READABLE_PLAN, whereEditablePlan } from "./editable-plan.server";

/** The name of what would be copied; null when the desk may not copy it. */
export async function findPlanToCopy(asked: {
  at: DeskAt;
  id: string;
}): Promise<{ id: string; title: string; hostName: string } | null> {
  const { at, id } = asked;
  const row = await db().trainingPlan.findFirst({ where: { id, OR: [READABLE_PLAN, whereEditablePlan(at)] } });
  if (!row) return null;
  const hostName = municipalityByCode(row.hostCode)?.name ?? row.hostCode;
  return { id, title: row.title ?? readPlan(row.draft).title, hostName };
}
