import { z } from "zod";
import type { Actor } from "~/domain/accounts/actor";
import { db, type Tx } from "~/gateways/db.server";
import { LOOK_IN_LIMITS, LOOK_IN_STATES, type LookInDays } from "./look-in-rule";

const day = z.int().min(LOOK_IN_LIMITS.fewest).max(LOOK_IN_LIMITS.most);
export const lookInDaysSchema: z.ZodType<Partial<LookInDays>> = z.partialRecord(z.enum(LOOK_IN_STATES), day);

/** The days a professional has set for themselves; {} when the rule's own hold. */
export async function findLookInDays(
  { actor }: { actor: Actor },
  reader: Tx | ReturnType<typeof db> = db(),
): Promise<Partial<LookInDays>> {
  const setting = await reader.lookInSetting.findUnique({ where: { userId: actor.userId } });
  return setting ? lookInDaysSchema.parse(setting.days) : {};
}
