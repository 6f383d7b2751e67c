import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { auditQuestionnaire, lockEditable, type QuestionnaireAt } from "./editable-questionnaire.server";

/**
 * Back to a draft whose questions can become others, while nobody has answered. Throws DomainError("notFound"),
 * ("conflict") once there is an answer.
 */
export async function withdrawQuestionnaire({ at, now }: { at: QuestionnaireAt; now: Date }): Promise<void> {
  await db().$transaction(async (tx) => {
    const { id } = await lockEditable(at, tx);
    if ((await tx.questionnaireAnswer.count({ where: { questionnaireId: id } })) > 0) {
      throw new DomainError("conflict", { questionnaire: id });
    }
    await tx.questionnaire.update({ where: { id }, data: { opensAt: null, closesAt: null, updatedAt: now } });
    await auditQuestionnaire(tx, at, { id, action: "withdrawn" });
  });
}
