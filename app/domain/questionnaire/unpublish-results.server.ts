import { db } from "~/gateways/db.server";
import { auditQuestionnaire, lockEditable, type QuestionnaireAt } from "./editable-questionnaire.server";

/** Takes published results back. Throws DomainError("notFound"). */
export async function unpublishResults({ at, now }: { at: QuestionnaireAt; now: Date }): Promise<void> {
  await db().$transaction(async (tx) => {
    const { id, resultsPublishedAt } = await lockEditable(at, tx);
    if (!resultsPublishedAt) return;
    await tx.questionnaire.update({ where: { id }, data: { resultsPublishedAt: null, updatedAt: now } });
    await auditQuestionnaire(tx, at, { id, action: "resultsTakenBack" });
  });
}
