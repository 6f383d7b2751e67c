import { db } from "~/gateways/db.server";
import { mailSettings } from "~/gateways/mail.server";
import { DomainError } from "~/shared/domain-error";
import type { Mail } from "~prisma/client";
import { composeMail } from "./compose-mail";

export type MailView = {
  id: string;
  to: string;
  template: string;
  subject: string | null;
  queuedAt: Date;
  state: "waiting" | "sent" | "unknown";
};

const SHOWN = 200;

/** The newest 200 mails of the queue, as their templates say them now. Only for development: see /dev/mail. */
export async function findMails(): Promise<MailView[]> {
  const rows = await db().mail.findMany({ orderBy: { createdAt: "desc" }, take: SHOWN });
  return rows.map((row) => ({ ...viewOf(row), subject: compose(row)?.subject ?? null }));
}

/** One mail whole. Throws DomainError("notFound"). */
export async function getMail({ id }: { id: string }): Promise<MailView & { text: string; html: string }> {
  const row = await db().mail.findUnique({ where: { id } });
  if (!row) throw new DomainError("notFound", { mail: id });
  const { subject = null, text = "", html = "" } = compose(row) ?? {};
  return { ...viewOf(row), subject, text, html };
}

function viewOf({ id, toAddress, template, createdAt, sentAt, messageId }: Mail): Omit<MailView, "subject"> {
  const state = messageId ? "sent" : sentAt ? "unknown" : "waiting";
  return { id, to: toAddress, template, queuedAt: createdAt, state };
}

/** null when its values were erased. */
function compose(row: Mail) {
  try {
    return composeMail(row, mailSettings());
  } catch {
    return null;
  }
}
