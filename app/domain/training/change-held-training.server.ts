import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { getHeldRow } from "./held-row.server";
import type { HeldInput } from "./held-training";
import { auditHeld } from "./plan-audit.server";

/** Corrects what was noted, or (`input` null) takes it out; its certificates end with it. Throws DomainError("notFound"). */
export async function changeHeldTraining(options: {
  at: DeskAt;
  planId: string;
  id: string;
  input: HeldInput | null;
}): Promise<void> {
  const { at, planId, id, input } = options;
  await db().$transaction(async (tx) => {
    const { municipalityCode } = await getHeldRow(at, { planId, id }, tx);
    if (input) await tx.heldTraining.update({ where: { id }, data: input });
    else await tx.heldTraining.delete({ where: { id } });
    const action = input ? "heldChanged" : "heldRemoved";
    await auditHeld(tx, at.actor, { id, planId, municipalityCode, action });
  });
}
