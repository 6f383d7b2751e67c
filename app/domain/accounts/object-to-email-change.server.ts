import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { waitingChangeId } from "./email-change";
import { getEmailObjection } from "./find-email-objection.server";
import { freeAddress } from "./free-address.server";

/**
 * The owner of the address an account had says that the change was not theirs. In one transaction: a waiting change is
 * dropped, the old address comes back, every session ends, and the password (somebody knew it) no longer works: a new one
 * is set by mail. Throws DomainError("notFound") for a link that no longer holds, ("conflict") when the old address has
 * another account by now.
 */
export async function objectToEmailChange({ token, now }: { token: string; now: Date }): Promise<void> {
  const { id, userId, from } = await getEmailObjection({ token, now });
  await db().$transaction(async (tx) => {
    const { count } = await tx.verification.deleteMany({ where: { id } });
    const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true } });
    if (count === 0 || !user) throw new DomainError("notFound");
    const isChanged = user.email !== from;
    if (isChanged && !(await freeAddress(tx, from))) throw new DomainError("conflict");
    await tx.user.update({ where: { id: userId }, data: { email: from, emailVerified: true } });
    const asAsker = { askerUserId: userId, askerEmail: { not: "" } };
    await tx.relayThread.updateMany({ where: asAsker, data: { askerEmail: from } });
    const asAnswerer = { answererUserId: userId, answererEmail: { not: "" } };
    await tx.relayThread.updateMany({ where: asAnswerer, data: { answererEmail: from } });
    await tx.verification.deleteMany({ where: { OR: [{ identifier: waitingChangeId(userId) }, { value: userId }] } });
    await tx.session.deleteMany({ where: { userId } });
    await tx.account.updateMany({ where: { userId, providerId: "credential" }, data: { password: null } });
    await writeAudit(tx, [
      {
        actorKind: "visitor",
        action: "account.emailChangeObjected",
        subjectType: "user",
        subjectId: userId,
        detail: { isChanged },
      },
    ]);
  });
}
