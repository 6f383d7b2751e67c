import { queueMails } from "~/domain/mail/queue-mails.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { getEditable } from "./editable-symposium.server";
import { findMailing, type MailingAt, mailingValues, whereAudience } from "./mailing-parts.server";
import { lockPublished, SEAT_TRANSACTION } from "./published-symposium.server";
import { mailKeyOf } from "./registration-mails.server";
import { auditSymposium } from "./symposium-audit.server";

/**
 * Sends a mail to its audience, once only. `count` is how many the officer saw: with another number now nothing is sent.
 * Throws DomainError("notFound"), ("conflict").
 */
export async function sendMailing(
  options: MailingAt & { mailingId: string; count: number; now: Date },
): Promise<number> {
  const { at, symposiumId, mailingId, count, now } = options;
  return db().$transaction(async (tx) => {
    const published = await lockPublished(symposiumId, tx);
    const { hostCode, erasedAt } = await getEditable(at, symposiumId, tx);
    const mailing = await findMailing(symposiumId, mailingId, tx);
    const registrants = await tx.registration.findMany({ where: whereAudience(symposiumId, mailing.audience) });
    const isAsSeen = published && !erasedAt && mailing.state === "draft" && registrants.length === count && count > 0;
    if (!isAsSeen) throw new DomainError("conflict", { mailing: mailingId });
    const data = { state: "sent", sentAt: now, sentCount: count };
    await tx.symposiumMailing.update({ where: { id: mailingId }, data });
    const mails = registrants.map(({ id, email, name, token }) => ({
      key: mailKeyOf(symposiumId, `${id}:mailing:${mailingId}`),
      to: email,
      template: "symposium.mailing" as const,
      values: mailingValues(published, mailing, { name, token }),
    }));
    await queueMails(tx, mails, now);
    const detail = { mailing: mailingId, audience: mailing.audience, count };
    await auditSymposium(tx, at.actor, { id: symposiumId, hostCode, action: "mailingSent", detail });
    return count;
  }, SEAT_TRANSACTION);
}
