import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { deleteMailFilesOf } from "~/gateways/mail.server";
import { SEAT_TRANSACTION } from "./published-symposium.server";
import { countRegistrants, type RegistrantNumbers } from "./registrant-numbers";
import { mailKeyOf } from "./registration-mails.server";

/** The line in the record that keeps the numbers. */
export const ERASED_ACTION = "symposium.registrationsErased";

/**
 * Every day: erases the registered of the symposia whose day has come, with their answers and what mails said to them.
 * The numbers stay in the record. Returns how many symposia.
 */
export async function eraseRegistrations({ now }: { now: Date }): Promise<{ erased: number }> {
  const due = await db().symposium.findMany({
    where: { eraseOn: { lte: now }, erasedAt: null },
    select: { id: true, hostCode: true },
  });
  for (const symposium of due) await eraseOne(symposium, now);
  return { erased: due.length };
}

async function eraseOne({ id, hostCode }: { id: string; hostCode: string }, now: Date): Promise<void> {
  const mailIds = await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Symposium" WHERE "id" = ${id} FOR UPDATE`;
    const rows = await tx.registration.findMany({ where: { symposiumId: id } });
    const mails = await eraseMails(tx, id);
    await forgetAnswerers(
      tx,
      rows.map((row) => row.id),
    );
    await tx.registration.deleteMany({ where: { symposiumId: id } });
    await tx.symposium.update({ where: { id }, data: { erasedAt: now } });
    const detail: RegistrantNumbers = countRegistrants(rows);
    const subject = { subjectType: "symposium", subjectId: id, municipalityCode: hostCode };
    await writeAudit(tx, [{ actorKind: "system", action: ERASED_ACTION, ...subject, detail }]);
    return mails;
  }, SEAT_TRANSACTION);
  await deleteMailFilesOf(mailIds);
}

/** Template and times stay for the mail log. A mail that still waits is not sent any more. */
async function eraseMails(tx: Tx, symposiumId: string): Promise<string[]> {
  const where = { key: { startsWith: mailKeyOf(symposiumId) } };
  const mails = await tx.mail.findMany({ where, select: { id: true } });
  await tx.mail.updateMany({ where, data: { toAddress: "", values: {} } });
  return mails.map(({ id }) => id);
}

/** Answers to an アンケート stay, without the way back to whoever gave them. */
async function forgetAnswerers(tx: Tx, registrationIds: string[]): Promise<void> {
  await tx.questionnaireAnswer.updateMany({
    where: { respondentKey: { in: registrationIds } },
    data: { respondentKey: null },
  });
  await tx.questionnaireLink.deleteMany({ where: { key: { in: registrationIds } } });
}
