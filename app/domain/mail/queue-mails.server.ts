import type { Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { newId } from "~/shared/ids";
import type { Prisma } from "~prisma/client";
import { hasMailbox, mailAddressSchema } from "./mail-address";
import type { NewMail } from "./queue-mail.server";
import { type MailTemplateName, mailTemplates } from "./templates";

/** PostgreSQL takes 65,535 values a statement. */
const MAILS_A_STATEMENT = 1_000;

/**
 * Puts many mails of one template in the queue, like queueMail each once only by its key, with few statements. Returns
 * how many were new. Throws when an address or the values of one cannot be used.
 */
export async function queueMails<N extends MailTemplateName>(
  tx: Tx,
  mails: Omit<NewMail<N>, "now">[],
  now: Date,
): Promise<number> {
  const sent = mails.filter(({ to }) => hasMailbox(to));
  const rows = sent.map(({ key, to, template, values, locale = "ja" }) => ({
    ...{ id: newId("mail", now.getTime()), key, template, locale, createdAt: now },
    toAddress: mailAddressSchema.parse(to),
    values: mailTemplates[template].values.parse(values) as Prisma.InputJsonObject,
  }));
  let queued = 0;
  for (let from = 0; from < rows.length; from += MAILS_A_STATEMENT) {
    const data = rows.slice(from, from + MAILS_A_STATEMENT);
    const added = await tx.mail.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } });
    await addToOutbox(
      tx,
      added.map(({ id }) => ({ name: "mail.queued", payload: { id } })),
    );
    queued += added.length;
  }
  return queued;
}
