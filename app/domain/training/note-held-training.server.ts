import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { READABLE_PLAN, whereEditablePlan } from "./editable-plan.server";
import type { HeldInput } from "./held-training";
import { auditHeld } from "./plan-audit.server";
import { townsOfOfficer } from "./rules";

/**
 * Notes that a town of the desk has held a training after a published plan of any town. Returns its id. Throws
 * DomainError("notFound").
 */
export async function noteHeldTraining(options: {
  at: DeskAt;
  planId: string;
  townCode: string;
  input: HeldInput;
  now: Date;
}): Promise<string> {
  const { at, planId, townCode, input, now } = options;
  const isOwnTown = at.codes.includes(townCode) && townsOfOfficer(at.actor).includes(townCode);
  if (!isOwnTown) throw new DomainError("notFound", { desk: townCode });
  return db().$transaction(async (tx) => {
    const revision = await revisionHeld(tx, at, planId);
    const id = newId("hld", now.getTime());
    const by = { createdAt: now, createdById: at.actor.userId };
    await tx.heldTraining.create({ data: { id, planId, revision, municipalityCode: townCode, ...input, ...by } });
    await auditHeld(tx, at.actor, { id, planId, municipalityCode: townCode, action: "held" });
    return id;
  });
}

/** The published one; of a plan that was withdrawn, for its own desk, the last. */
async function revisionHeld(tx: Tx, at: DeskAt, planId: string): Promise<number> {
  const row = await tx.trainingPlan.findFirst({
    where: { id: planId, publishedRevision: { not: null }, OR: [READABLE_PLAN, whereEditablePlan(at)] },
    select: { publishedRevision: true },
  });
  if (!row?.publishedRevision) throw new DomainError("notFound", { plan: planId });
  return row.publishedRevision;
}
