import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { takeFromBothSides } from "./delete-thread.server";
import { getReportedMessage } from "./get-reported-message.server";

/**
 * An officer ends the conversation in which a message was reported: both sides lose it, only what was reported stays for
 * 90 days. Throws DomainError("notFound") for officers of other towns.
 */
export async function endThread(options: { actor: Actor; messageId: string; now: Date; tx?: Tx }): Promise<void> {
  const { actor, messageId, now, tx } = options;
  if (!tx) return db().$transaction((own) => endThread({ ...options, tx: own }));
  const message = await getReportedMessage({ actor, messageId, tx });
  await takeFromBothSides(tx, { threadId: message.threadId, now });
  await writeAudit(tx, [
    {
      actorKind: actorKindOf(actor),
      actorId: actor.userId,
      action: "relay.ended",
      subjectType: "relayThread",
      subjectId: message.threadId,
      municipalityCode: message.municipalityCode,
    },
  ]);
}
