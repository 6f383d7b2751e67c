import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { type Actor, actorKindOf } from "./actor";

/**
 * Ends one session of the actor, or all but the present one. Another user's session is not found and stays. Returns how
 * many were ended; each ending is one line in the audit log.
 */
export async function endSessions(options: {
  actor: Actor;
  which: { id: string } | { allBut: string };
}): Promise<number> {
  const { actor, which } = options;
  return db().$transaction(async (tx) => {
    const id = "id" in which ? which.id : { not: which.allBut };
    const { count } = await tx.session.deleteMany({ where: { userId: actor.userId, id } });
    if (count > 0) {
      await writeAudit(tx, [
        {
          actorKind: actorKindOf(actor),
          actorId: actor.userId,
          action: "session.ended",
          subjectType: "user",
          subjectId: actor.userId,
          detail: { count },
        },
      ]);
    }
    return count;
  });
}
