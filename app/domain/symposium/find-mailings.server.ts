import { composeMail } from "~/domain/mail/compose-mail";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { SymposiumMailing } from "~prisma/client";
import { getEditable } from "./editable-symposium.server";
import { findMailing, type MailingAt, mailingValues, whereAudience } from "./mailing-parts.server";
import { findPublished } from "./published-symposium.server";
import { toRegistrantHead } from "./registrant-row.server";
import type { MailingLine, RegistrantHead } from "./registrant-view";
import type { MailingAudience } from "./registration";

/** What has been written and sent so far, the newest first. Throws DomainError("notFound"). */
export async function findMailings(asked: MailingAt): Promise<{ head: RegistrantHead; mailings: MailingLine[] }> {
  const symposium = await getEditable(asked.at, asked.symposiumId);
  const where = { symposiumId: asked.symposiumId };
  const rows = await db().symposiumMailing.findMany({ where, orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
  return { head: toRegistrantHead(symposium), mailings: rows.map(toLine) };
}

/** One mail, how many it goes to now, and what one person would get. Throws DomainError("notFound"). */
export async function getMailing(
  options: MailingAt & { mailingId: string; site: { siteName: string; baseUrl: string }; sampleName: string },
): Promise<{ head: RegistrantHead; mailing: MailingLine; count: number; preview: { subject: string; text: string } }> {
  const { at, symposiumId, mailingId, site, sampleName } = options;
  const symposium = await getEditable(at, symposiumId);
  const mailing = await findMailing(symposiumId, mailingId);
  const published = await findPublished(symposiumId);
  if (!published) throw new DomainError("notFound", { symposium: symposiumId });
  const values = mailingValues(published, mailing, { name: sampleName, token: "…" });
  const { subject, text } = composeMail({ template: "symposium.mailing", values, locale: "ja" }, site);
  const count = await db().registration.count({ where: whereAudience(symposiumId, mailing.audience) });
  return { head: toRegistrantHead(symposium), mailing: toLine(mailing), count, preview: { subject, text } };
}

function toLine(row: SymposiumMailing): MailingLine {
  const { id, subject, text, sentCount } = row;
  return {
    ...{ id, subject, text, sentCount },
    audience: row.audience as MailingAudience,
    isSent: row.state === "sent",
    sentAt: row.sentAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
