import { db } from "~/gateways/db.server";
import { deleteMailFiles, type MailSettings, mailSettings } from "~/gateways/mail.server";

const DAY_MS = 24 * 60 * 60 * 1000;
/** As long as someone may ask "did my mail go out, and what did it say?". */
export const MAIL_KEPT_DAYS = 30;

/**
 * Erases what mails of more than 30 days ago said and to whom, and their .eml files; template and times stay for the
 * mail log. Returns how many rows.
 */
export async function eraseOldMails(options: { now: Date; settings?: MailSettings }): Promise<{ erased: number }> {
  const { now, settings = mailSettings() } = options;
  const before = new Date(now.getTime() - MAIL_KEPT_DAYS * DAY_MS);
  const { count } = await db().mail.updateMany({
    where: { createdAt: { lt: before }, toAddress: { not: "" } },
    data: { toAddress: "", values: {} },
  });
  await deleteMailFiles(before, settings);
  return { erased: count };
}
