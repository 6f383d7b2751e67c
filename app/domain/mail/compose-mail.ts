/** From a row of the queue to what is sent. */
import type { Locale } from "~/i18n/messages";
import type { MailTemplate } from "./mail-template";
import { mailHtml, mailText, urlOf } from "./render-mail";
import { mailTemplates } from "./templates";

export type ComposedMail = {
  subject: string;
  text: string;
  html: string;
  locale: Locale;
  endUrl: string | null;
  holdsSecret: boolean;
};

export type StoredMail = { template: string; values: unknown; locale: string };

/** Throws when the template is not one of ours or its values cannot be read. */
export function composeMail(mail: StoredMail, site: { siteName: string; baseUrl: string }): ComposedMail {
  const template = (mailTemplates as unknown as Record<string, MailTemplate | undefined>)[mail.template];
  if (!template) throw new Error(`No mail template ${mail.template}`);
  const values = template.values.parse(mail.values);
  const locale: Locale = mail.locale === "en" ? "en" : "ja";
  const context = { siteName: site.siteName, locale };
  const subject = template.subject(values, context);
  const parts = { ...site, subject, locale, blocks: template.body(values, context) };
  return {
    subject,
    locale,
    text: mailText(parts),
    html: mailHtml(parts),
    endUrl: template.endPath ? urlOf(template.endPath(values), site.baseUrl) : null,
    holdsSecret: template.holdsSecret ?? false,
  };
}
