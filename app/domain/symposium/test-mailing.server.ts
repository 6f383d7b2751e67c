import { queueMail } from "~/domain/mail/queue-mail.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { getEditable } from "./editable-symposium.server";
import { findMailing, type MailingAt, mailingValues } from "./mailing-parts.server";
import { findPublished } from "./published-symposium.server";
import { mailKeyOf } from "./registration-mails.server";

/** Sends the mail to the officer who asks, as often as they like. Throws DomainError("notFound"). */
export async function testMailing(options: MailingAt & { mailingId: string; now: Date }): Promise<void> {
  const { at, symposiumId, mailingId, now } = options;
  await getEditable(at, symposiumId);
  const mailing = await findMailing(symposiumId, mailingId);
  const published = await findPublished(symposiumId);
  if (!published) throw new DomainError("notFound", { symposium: symposiumId });
  const values = mailingValues(published, mailing, { name: at.actor.name, token: null });
  const key = mailKeyOf(symposiumId, `test:${mailingId}:${now.getTime()}`);
  await db().$transaction((tx) =>
    queueMail(tx, { key, to: at.actor.email, template: "symposium.mailing", values, now }),
  );
}
