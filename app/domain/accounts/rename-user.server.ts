import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { type Actor, actorKindOf } from "./actor";

/** Changes the name an account goes by: row and audit line in one transaction. The audit line does not hold the name. */
export async function renameUser({ actor, name }: { actor: Actor; name: string }): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.userId }, data: { name } });
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "account.renamed",
        subjectType: "user",
        subjectId: actor.userId,
      },
    ]);
  });
}
