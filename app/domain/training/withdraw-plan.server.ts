import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { lockEditablePlan } from "./editable-plan.server";
import { auditPlan } from "./plan-audit.server";

/**
 * Takes the page away from the public, or (`isBack`) shows the last published revision again. What was held and answered
 * stays. Throws DomainError("notFound"), ("conflict") when there is nothing to take away or to put back.
 */
export async function withdrawPlan(options: { at: DeskAt; id: string; isBack: boolean; now: Date }): Promise<void> {
  const { at, id, isBack, now } = options;
  await db().$transaction(async (tx) => {
    const row = await lockEditablePlan(at, id, tx);
    if (row.publishedRevision === null || (row.withdrawnAt !== null) !== isBack) {
      throw new DomainError("conflict", { plan: id });
    }
    await tx.trainingPlan.update({ where: { id }, data: { withdrawnAt: isBack ? null : now, updatedAt: now } });
    const action = isBack ? "putBack" : "withdrawn";
    await auditPlan(tx, at.actor, { id, municipalityCode: row.hostCode, action });
  });
}
