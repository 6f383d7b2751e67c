import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { asJson } from "./as-json.server";
import { readPlan } from "./content-of";
import { lockEditablePlan, refuseOldPlan } from "./editable-plan.server";
import { auditPlan } from "./plan-audit.server";
import { type PlanContent, planContentSchema } from "./plan-content";

/**
 * Keeps a changed draft; the public sees nothing of it. `change` receives the draft as it stands now. Returns the new
 * version. Throws DomainError("notFound"), ("conflict") when `baseVersion` is not the present one; ZodError when the
 * content has a shape nobody can type: a bug.
 */
export async function savePlanDraft(options: {
  at: DeskAt;
  id: string;
  baseVersion: number;
  /** Which part, for the record. */
  section: string;
  change: (content: PlanContent) => PlanContent;
  now: Date;
}): Promise<{ version: number; content: PlanContent }> {
  const { at, id, baseVersion, section, change, now } = options;
  return db().$transaction(async (tx) => {
    const row = await lockEditablePlan(at, id, tx);
    refuseOldPlan(row, baseVersion);
    const content = planContentSchema.parse(change(readPlan(row.draft)));
    const version = row.draftVersion + 1;
    const data = { draft: asJson(content), draftVersion: version, updatedAt: now };
    await tx.trainingPlan.update({ where: { id }, data });
    await auditPlan(tx, at.actor, {
      ...{ id, municipalityCode: row.hostCode, action: "draftSaved", detail: { section } },
    });
    return { version, content };
  });
}
