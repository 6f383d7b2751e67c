import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import type { Tx } from "~/gateways/db.server";

/**
 * Remembers that something was done to an alias, in the transaction of the thing itself. Without a municipality, so that no
 * desk sees it; `detail` names fields and counts, never a word of what was written. `actor` null: the daily job.
 */
export async function auditAlias(
  tx: Tx,
  line: { actor: Actor | null; action: `alias.${string}`; aliasId: string; detail?: Record<string, string | number> },
): Promise<void> {
  const { actor, action, aliasId, detail } = line;
  await writeAudit(tx, [
    {
      ...{ action, subjectType: "alias", subjectId: aliasId, ...(detail && { detail }) },
      ...(actor ? { actorKind: actorKindOf(actor), actorId: actor.userId } : { actorKind: "system" }),
    },
  ]);
}
