import { db } from "~/gateways/db.server";
import type { Prisma } from "~prisma/client";
import { auditQuestionnaire, findEditable, type QuestionnaireAt } from "./editable-questionnaire.server";
import { type QuestionnaireContent, questionnaireContentSchema } from "./questionnaire-content";

/** Begins the アンケート of a subject, which has one; the one there is stays as it is. Throws DomainError("notFound"). */
export async function createQuestionnaire(options: {
  at: QuestionnaireAt;
  content: QuestionnaireContent;
  now: Date;
}): Promise<void> {
  const { at, now } = options;
  const { type, id: subjectId, municipalityCode } = at.subject;
  const content = questionnaireContentSchema.parse(options.content) as Prisma.InputJsonObject;
  await db().$transaction(async (tx) => {
    await findEditable(at, tx);
    // Named after its subject: of two who begin at once, one does.
    const id = `qst_${type}_${subjectId}`;
    const row = { id, municipalityCode, subjectType: type, subjectId, content, createdAt: now, updatedAt: now };
    const { count } = await tx.questionnaire.createMany({
      data: [{ ...row, createdById: at.actor.userId }],
      skipDuplicates: true,
    });
    if (count > 0) await auditQuestionnaire(tx, at, { id, action: "created" });
  });
}
