import { queueMails } from "~/domain/mail/queue-mails.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { lockPublished, SEAT_TRANSACTION } from "./published-symposium.server";
import { dueReminders, REMINDER_HORIZON_MS, type ReminderKind } from "./registration";
import { mailKeyOf, mineInMail } from "./registration-mails.server";

/**
 * Every minute: reminds those with a place a week, a day and an hour before, each time once. Who registered after that
 * moment needs none; a moved symposium is reminded of anew.
 */
export async function sendReminders({ now }: { now: Date }): Promise<void> {
  const symposia = await db().symposium.findMany({
    where: {
      eventStatus: "scheduled",
      publishedRevision: { not: null },
      startsAt: { gt: now, lte: new Date(now.getTime() + REMINDER_HORIZON_MS) },
    },
    select: { id: true, startsAt: true },
  });
  for (const { id, startsAt } of symposia) {
    if (!startsAt) continue;
    for (const { kind, dueAt } of dueReminders(startsAt, now)) {
      if (!(await isSent(id, kind, startsAt))) await remind({ symposiumId: id, kind, dueAt, startsAt, now });
    }
  }
}

type Reminding = { symposiumId: string; kind: ReminderKind; dueAt: Date; startsAt: Date; now: Date };

async function remind({ symposiumId, kind, dueAt, startsAt, now }: Reminding): Promise<void> {
  await db().$transaction(async (tx) => {
    const published = await lockPublished(symposiumId, tx);
    // It may have been moved or cancelled, or another process was first.
    const isSame = published?.row.startsAt.getTime() === startsAt.getTime();
    if (!published || !isSame || published.row.eventStatus !== "scheduled") return;
    if (await tx.auditLog.findFirst({ where: reminderLine(symposiumId, kind, startsAt), select: { id: true } })) return;
    const registrants = await tx.registration.findMany({
      where: { symposiumId, state: "placed", createdAt: { lt: dueAt }, email: { not: "" } },
    });
    const mails = registrants.map((registrant) => ({
      key: mailKeyOf(symposiumId, `${registrant.id}:reminder:${kind}:${startsAt.getTime()}`),
      to: registrant.email,
      template: "symposium.reminder" as const,
      values: { ...mineInMail({ published, registrant }), kind },
    }));
    const count = await queueMails(tx, mails, now);
    const line = reminderLine(symposiumId, kind, startsAt);
    const detail = { count };
    await writeAudit(tx, [{ actorKind: "system", ...line, municipalityCode: published.row.hostCode, detail }]);
  }, SEAT_TRANSACTION);
}

async function isSent(id: string, kind: ReminderKind, startsAt: Date): Promise<boolean> {
  const line = await db().auditLog.findFirst({ where: reminderLine(id, kind, startsAt), select: { id: true } });
  return line !== null;
}

/** The line in the record that says it was done, for this start. */
function reminderLine(subjectId: string, kind: ReminderKind, startsAt: Date) {
  const action = `symposium.reminded.${kind}.${Math.floor(startsAt.getTime() / 60_000)}`;
  return { action, subjectType: "symposium", subjectId };
}
