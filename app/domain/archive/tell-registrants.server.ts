import { queueMails } from "~/domain/mail/queue-mails.server";
import { findPublished, inMail, lockPublished, SEAT_TRANSACTION } from "~/domain/symposium/published-symposium.server";
import { mailKeyOf } from "~/domain/symposium/registration-mails.server";
import { db } from "~/gateways/db.server";
import { auditRecord } from "./record-audit.server";

/**
 * Carries out the event "record.firstPublished": those who had a place at its symposium get one mail with the record, for
 * the first record of the symposium only. Nobody gets it before the symposium is over, when the registrations are erased,
 * or when the record is withdrawn by then. Repeating it sends nothing twice.
 */
export async function tellRegistrants({ id, now }: { id: string; now: Date }): Promise<void> {
  const found = await db().archiveRecord.findUnique({ where: { id }, select: { symposiumId: true } });
  const symposiumId = found?.symposiumId;
  if (!symposiumId || !(await findPublished(symposiumId))) return;
  await db().$transaction(async (tx) => {
    // Locked: of two records published at the same moment, one is told of.
    const published = await lockPublished(symposiumId, tx);
    const record = await tx.archiveRecord.findUnique({ where: { id } });
    if (!published || !record?.title || record.withdrawnAt !== null || record.publishedRevision === null) return;
    const { erasedAt, eraseOn, endsAt } = published.row;
    const isErased = erasedAt !== null || (eraseOn !== null && eraseOn <= now);
    const told = await tx.archiveRecord.count({ where: { symposiumId, toldAt: { not: null } } });
    if (told > 0 || isErased || endsAt > now) return;
    const placed = await tx.registration.findMany({ where: { symposiumId, state: "placed", email: { not: "" } } });
    const values = { symposium: inMail(published), record: { id, title: record.title } };
    const mails = placed.map((registrant) => ({
      key: mailKeyOf(symposiumId, `${registrant.id}:record`),
      to: registrant.email,
      template: "symposium.record" as const,
      values: { ...values, name: registrant.name },
    }));
    await queueMails(tx, mails, now);
    await tx.archiveRecord.update({ where: { id }, data: { toldAt: now } });
    await auditRecord(tx, null, { id, hostCode: record.hostCode, action: "told", detail: { count: mails.length } });
  }, SEAT_TRANSACTION);
}
