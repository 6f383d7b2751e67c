import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { type Actor, actorKindOf } from "./actor";
import { approveByEmailDomain } from "./approve-by-email-domain.server";
import { countTry } from "./count-try.server";
import { EMAIL_CHANGE_MINUTES } from "./email-change";
import { emailCodeDigest } from "./email-code.server";
import { findEmailChange } from "./find-email-change.server";
import { freeAddress } from "./free-address.server";

const TRIES = 5;

/**
 * Ends a change of the actor's e-mail address with the code that was sent to the new one. In one transaction: the address
 * of the account and of its correspondence, the end of links sent to the old one, the end of the other sessions when it is
 * asked for, the audit line. `allBut` is the session that stays; null ends none. Returns whether the address has changed:
 * false for a wrong or late code, and for an address that has another account. Throws DomainError("limited") after five
 * tries in ten minutes.
 */
export async function confirmEmailChange(options: {
  actor: Actor;
  code: string;
  endOthers: { allBut: string } | null;
  now: Date;
}): Promise<boolean> {
  const { actor, code, endOthers, now } = options;
  const { userId } = actor;
  const windowMs = EMAIL_CHANGE_MINUTES * 60_000;
  await countTry({ key: `email-change-code|${userId}`, most: TRIES, windowMs, now });
  const waiting = await findEmailChange({ userId, now });
  if (!waiting || waiting.digest !== emailCodeDigest(userId, code)) return false;
  return db().$transaction(async (tx) => {
    // Used once: of two answers at the same time, the second finds nothing.
    const { count } = await tx.verification.deleteMany({ where: { id: waiting.id } });
    if (count === 0 || !(await freeAddress(tx, waiting.to))) return false;
    await moveAddress(tx, { userId, to: waiting.to });
    const ended = endOthers
      ? await tx.session.deleteMany({ where: { userId, id: { not: endOthers.allBut } } })
      : { count: 0 };
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: userId,
        action: "account.emailChanged",
        subjectType: "user",
        subjectId: userId,
        detail: { sessionsEnded: ended.count },
      },
    ]);
    await approveByEmailDomain(tx, { userId, now });
    return true;
  });
}

/** Letters go where the account is; links to a new password that went to the old address no longer work. */
async function moveAddress(tx: Tx, { userId, to }: { userId: string; to: string }): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { email: to, emailVerified: true } });
  await tx.verification.deleteMany({ where: { value: userId } });
  await tx.relayThread.updateMany({
    where: { askerUserId: userId, askerEmail: { not: "" } },
    data: { askerEmail: to },
  });
  const asAnswerer = { answererUserId: userId, answererEmail: { not: "" } };
  await tx.relayThread.updateMany({ where: asAnswerer, data: { answererEmail: to } });
}
