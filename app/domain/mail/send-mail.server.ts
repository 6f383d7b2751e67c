import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { deliverMail, MailDeliveryError, type MailSettings, mailSettings } from "~/gateways/mail.server";
import type { Mail } from "~prisma/client";
import { type ComposedMail, composeMail } from "./compose-mail";
import { UNDER_WAY_MS } from "./mail-log";

const DAY_MS = 24 * 60 * 60_000;
/** After so long nobody waits for the mail any more. */
export const TRIED_FOR_DAYS = 3;

/**
 * Sends a queued mail, once only. It is claimed by `sentAt` first, in one statement; only a certain refusal gives the
 * claim back, and throws, so that the outbox tries again later. A mail whose process was ended after the claim, or whose
 * server never answered, is not sent again by itself: it keeps `sentAt` without a `messageId`, and an administrator sends
 * it again by hand (resend-mail). What no server will ever take is given up. Both leave an audit line ("mail.refused",
 * "mail.unknown").
 */
export async function sendMail(options: { id: string; now: Date; settings?: MailSettings }): Promise<void> {
  const { id, now, settings = mailSettings() } = options;
  const mail = await db().mail.findUnique({ where: { id } });
  if (!mail || mail.messageId || mail.failedAt || mail.toAddress === "") return;
  if (mail.sentAt && now.getTime() - mail.sentAt.getTime() > UNDER_WAY_MS) return;
  const composed = composeMail(mail, settings);
  const { count } = await db().mail.updateMany({
    where: { id, sentAt: null },
    data: { sentAt: now, attempts: { increment: 1 }, lastError: null },
  });
  if (count === 0) throw new Error("The mail is under way in another process");
  await handOver(mail, composed, { now, settings });
}

async function handOver(
  mail: Mail,
  composed: ComposedMail,
  { now, settings }: { now: Date; settings: MailSettings },
): Promise<void> {
  const { id, toAddress } = mail;
  try {
    const { messageId } = await deliverMail({ id, to: toAddress, ...composed }, settings);
    await db().mail.update({ where: { id }, data: { messageId, ...(composed.holdsSecret && erased(settings)) } });
  } catch (error) {
    if (!(error instanceof MailDeliveryError)) throw error;
    const isOld = now.getTime() - mail.createdAt.getTime() > TRIED_FOR_DAYS * DAY_MS;
    if (error.outcome === "temporary" && !isOld) {
      await db().mail.update({ where: { id }, data: { sentAt: null, lastError: error.code } });
      throw error;
    }
    await giveUp(id, error, now);
  }
}

/** In development the files are what one reads, and the links in them must go on working in /dev/mail. */
function erased({ keepsSecrets }: MailSettings) {
  return keepsSecrets ? {} : { values: {} };
}

async function giveUp(id: string, { outcome, code }: MailDeliveryError, now: Date): Promise<void> {
  const action = outcome === "unknown" ? "mail.unknown" : "mail.refused";
  const failedAt = outcome === "unknown" ? null : now;
  await db().$transaction(async (tx) => {
    await tx.mail.update({ where: { id }, data: { lastError: code, failedAt } });
    await writeAudit(tx, [
      { actorKind: "system", action, subjectType: "mail", subjectId: id, detail: { code, at: now.toISOString() } },
    ]);
  });
}
