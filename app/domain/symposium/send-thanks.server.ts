import { queueMails } from "~/domain/mail/queue-mails.server";
import { findLinkedQuestionnaire } from "~/domain/questionnaire/find-linked-questionnaire.server";
import { makeQuestionnaireLink } from "~/domain/questionnaire/make-questionnaire-link.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { inMail, lockPublished, SEAT_TRANSACTION } from "./published-symposium.server";
import { THANKS_AFTER_MS, THANKS_LATEST_MS, thanked } from "./registration";
import { mailKeyOf } from "./registration-mails.server";

const THANKED = "symposium.thanked";

/** Every minute: an hour after the end, thanks those who came, once; with a personal link when there is an アンケート. */
export async function sendThanks({ now }: { now: Date }): Promise<void> {
  const symposia = await db().symposium.findMany({
    where: {
      eventStatus: "scheduled",
      publishedRevision: { not: null },
      erasedAt: null,
      endsAt: { lte: new Date(now.getTime() - THANKS_AFTER_MS), gt: new Date(now.getTime() - THANKS_LATEST_MS) },
    },
    select: { id: true },
  });
  for (const { id } of symposia) {
    const done = { action: THANKED, subjectType: "symposium", subjectId: id };
    if (!(await db().auditLog.findFirst({ where: done, select: { id: true } }))) await thank(id, now);
  }
}

async function thank(symposiumId: string, now: Date): Promise<void> {
  const done = { action: THANKED, subjectType: "symposium", subjectId: symposiumId };
  await db().$transaction(async (tx) => {
    const published = await lockPublished(symposiumId, tx);
    if (published?.row.eventStatus !== "scheduled" || published.row.endsAt > now) return;
    if (await tx.auditLog.findFirst({ where: done, select: { id: true } })) return;
    const placed = await tx.registration.findMany({ where: { symposiumId, state: "placed" } });
    const subject = { subjectType: "symposium", subjectId: symposiumId } as const;
    const questionnaireId = await findLinkedQuestionnaire(tx, { ...subject, now });
    const mails = [];
    for (const { id, name, email } of thanked(placed).filter((each) => each.email !== "")) {
      const link = questionnaireId && (await makeQuestionnaireLink(tx, { questionnaireId, key: id, now }));
      mails.push({
        key: mailKeyOf(symposiumId, `${id}:thanks`),
        to: email,
        template: "symposium.thanks" as const,
        values: { symposium: inMail(published), name, questionnairePath: link && `/questionnaires/${link}` },
      });
    }
    const count = await queueMails(tx, mails, now);
    await writeAudit(tx, [
      { actorKind: "system", ...done, municipalityCode: published.row.hostCode, detail: { count } },
    ]);
  }, SEAT_TRANSACTION);
}
