import { randomInt } from "node:crypto";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import { newLinkToken } from "~/shared/link-token.server";
import { queueAccountMail } from "./account-mails.server";
import { type Actor, actorKindOf } from "./actor";
import { countTry } from "./count-try.server";
import { EMAIL_CHANGE_MINUTES, EMAIL_OBJECTION_DAYS, objectionId, waitingChangeId } from "./email-change";
import { emailCodeDigest } from "./email-code.server";

const TRIES = 5;
const WINDOW_MS = 60 * 60_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3600 * 1000;

/**
 * Begins a change of the actor's e-mail address, whose password was asked before: a code goes to the new address, a note
 * with a link to object goes to the present one. An address that another account has gets a mail that says so; nothing the
 * actor sees tells the difference. Throws DomainError("limited") after five askings in an hour.
 */
export async function requestEmailChange({ actor, to, now }: { actor: Actor; to: string; now: Date }): Promise<void> {
  await countTry({ key: `email-change|${actor.userId}`, most: TRIES, windowMs: WINDOW_MS, now });
  const proved = [{ emailVerified: true }, { memberships: { some: {} } }];
  const isTaken = (await db().user.count({ where: { email: to, OR: proved } })) > 0;
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const link = newLinkToken();
  await db().$transaction(async (tx) => {
    const digest = isTaken ? newLinkToken().digest : emailCodeDigest(actor.userId, code);
    await keepChange(tx, { userId: actor.userId, value: { to, digest }, now });
    await keepObjection(tx, { digest: link.digest, value: { userId: actor.userId, from: actor.email, to }, now });
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "account.emailChangeRequested",
        subjectType: "user",
        subjectId: actor.userId,
      },
    ]);
  });
  await queueAccountMail(actor.email, "account.emailChanging", { token: link.token });
  if (isTaken) await queueAccountMail(to, "account.alreadyRegistered", {});
  else await queueAccountMail(to, "account.emailCode", { code });
}

/** The newest asking holds: a code that was sent before no longer works. */
async function keepChange(tx: Tx, { userId, value, now }: { userId: string; value: object; now: Date }): Promise<void> {
  const identifier = waitingChangeId(userId);
  await tx.verification.deleteMany({ where: { identifier } });
  const expiresAt = new Date(now.getTime() + EMAIL_CHANGE_MINUTES * MINUTE_MS);
  const id = newId("emailChange", now.getTime());
  await tx.verification.create({ data: { id, identifier, value: JSON.stringify(value), expiresAt } });
}

async function keepObjection(tx: Tx, { digest, value, now }: { digest: string; value: object; now: Date }) {
  const expiresAt = new Date(now.getTime() + EMAIL_OBJECTION_DAYS * DAY_MS);
  const id = newId("emailObjection", now.getTime());
  await tx.verification.create({
    data: { id, identifier: objectionId(digest), value: JSON.stringify(value), expiresAt },
  });
}
