import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import type { Tx } from "~/gateways/db.server";
import type { Prisma } from "~prisma/client";

type Done = { municipalityCode: string; action: string };

/** The line `training.ACTION` about a plan in the record of its host's desk. */
export async function auditPlan(
  tx: Tx,
  actor: Actor,
  done: Done & { id: string; detail?: Prisma.InputJsonObject },
): Promise<void> {
  const { id, detail = {}, ...what } = done;
  await auditTraining(tx, actor, { ...what, subjectType: "trainingPlan", subjectId: id, detail });
}

/** About a training that was held, in the record of the town that held it: the plan may be another town's. */
export async function auditHeld(tx: Tx, actor: Actor, done: Done & { id: string; planId: string }): Promise<void> {
  const { id, planId, ...what } = done;
  await auditTraining(tx, actor, { ...what, subjectType: "heldTraining", subjectId: id, detail: { plan: planId } });
}

async function auditTraining(
  tx: Tx,
  actor: Actor,
  { action, ...line }: Done & { subjectType: string; subjectId: string; detail: Prisma.InputJsonObject },
): Promise<void> {
  const who = { actorKind: actorKindOf(actor), actorId: actor.userId };
  await writeAudit(tx, [{ ...who, action: `training.${action}`, ...line }]);
}
