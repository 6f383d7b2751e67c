import { writeAudit } from "~/gateways/audit-log.server";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { approveByEmailDomain } from "./approve-by-email-domain.server";

/**
 * A user has proved that the e-mail address is theirs: professional requests that wait for a known e-mail domain are
 * approved, with audit lines, in one transaction.
 */
export async function noteEmailProved(userId: string): Promise<void> {
  await db().$transaction(async (tx) => {
    const line = { actorKind: "resident", actorId: userId, subjectType: "user", subjectId: userId } as const;
    await writeAudit(tx, [{ ...line, action: "account.emailVerified" }]);
    await approveByEmailDomain(tx, { userId, now: now() });
  });
}

/** A password was set by a link that came by mail: the address is proved by it as well. All sessions are ended. */
export async function notePasswordReset(userId: string): Promise<void> {
  const wasVerified = await db().$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { emailVerified: true } });
    await tx.user.updateMany({ where: { id: userId, emailVerified: false }, data: { emailVerified: true } });
    const line = { actorKind: "resident", actorId: userId, subjectType: "user", subjectId: userId } as const;
    await writeAudit(tx, [{ ...line, action: "account.passwordReset" }]);
    return user?.emailVerified ?? true;
  });
  if (!wasVerified) await noteEmailProved(userId);
}
