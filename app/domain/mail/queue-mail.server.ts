import type { Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import type { Locale } from "~/i18n/messages";
import { newId } from "~/shared/ids";
import type { Prisma } from "~prisma/client";
import { hasMailbox, mailAddressSchema } from "./mail-address";
import { type MailTemplateName, type MailValues, mailTemplates } from "./templates";

export type NewMail<N extends MailTemplateName> = {
  /** What makes it once only: `check-reminder:LISTING:2026-11`. Without anyone's address in it. */
  key: string;
  to: string;
  template: N;
  values: MailValues<N>;
  locale?: Locale;
  now?: Date;
};

/**
 * Puts a mail in the queue, in the transaction of what it tells about: the row and the event "mail.queued". Nothing
 * happens when a mail with the same key was queued before, or for the address of a 見本. Throws when the address or the values cannot be used.
 */
export async function queueMail<N extends MailTemplateName>(tx: Tx, mail: NewMail<N>): Promise<void> {
  const toAddress = mailAddressSchema.parse(mail.to);
  if (!hasMailbox(toAddress)) return;
  const values = mailTemplates[mail.template].values.parse(mail.values) as Prisma.InputJsonObject;
  const createdAt = mail.now ?? new Date();
  const id = newId("mail", createdAt.getTime());
  const { key, template, locale = "ja" } = mail;
  const row = { id, key, toAddress, template, values, locale, createdAt };
  const { count } = await tx.mail.createMany({ data: [row], skipDuplicates: true });
  if (count === 1) await addToOutbox(tx, [{ name: "mail.queued", payload: { id } }]);
}
