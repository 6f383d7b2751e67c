import { queueMail } from "~/domain/mail/queue-mail.server";
import type { MailTemplateName, MailValues } from "~/domain/mail/templates";
import type { AuthMails } from "~/gateways/auth.server";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";

/** Mails about accounts that one address gets in an hour: nobody's mailbox can be filled through our forms. */
export const ACCOUNT_MAILS_PER_HOUR = 8;
const HOUR_MS = 3_600_000;

type AccountTemplate = Extract<MailTemplateName, `account.${string}`>;

/**
 * Queues one mail about an account; nothing when the address got too many within the hour. The page answers the same
 * either way.
 */
export async function queueAccountMail<N extends AccountTemplate>(
  to: string,
  template: N,
  values: MailValues<N>,
): Promise<void> {
  const at = now();
  await db().$transaction(async (tx) => {
    const since = new Date(at.getTime() - HOUR_MS);
    const where = { toAddress: to, template: { startsWith: "account." }, createdAt: { gt: since } };
    if ((await tx.mail.count({ where })) >= ACCOUNT_MAILS_PER_HOUR) return;
    await queueMail(tx, { key: newId("account"), to, template, values, now: at });
  });
}

/** What the accounts' engine sends. */
export const sendAuthMails: AuthMails = {
  code: ({ email, code, purpose }) =>
    purpose === "sign-in"
      ? queueAccountMail(email, "account.signInCode", { code })
      : queueAccountMail(email, "account.verify", { code }),
  reset: ({ email, token }) => queueAccountMail(email, "account.reset", { token }),
  alreadyRegistered: ({ email }) => queueAccountMail(email, "account.alreadyRegistered", {}),
};
