import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { lookInDaysSchema } from "./find-look-in-days.server";
import type { LookInDays } from "./look-in-rule";
import { canKeepAliases } from "./rules";

/**
 * How often the actor wants to look in, where it differs from the rule; {} is the rule. Days that are set already stay.
 * Throws DomainError("notAllowed") for who keeps no aliases.
 */
export async function setLookInDays(options: { actor: Actor; days: Partial<LookInDays>; now: Date }): Promise<void> {
  const { actor } = options;
  if (!canKeepAliases(actor)) throw new DomainError("notAllowed");
  const days = lookInDaysSchema.parse(options.days);
  const { userId } = actor;
  await db().$transaction(async (tx) => {
    await tx.lookInSetting.upsert({ where: { userId }, create: { userId, days }, update: { days } });
    await writeAudit(tx, [
      {
        ...{ actorKind: actorKindOf(actor), actorId: userId, action: "lookInDays.set" },
        ...{ subjectType: "user", subjectId: userId },
      },
    ]);
  });
}
