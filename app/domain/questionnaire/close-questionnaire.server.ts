import { db } from "~/gateways/db.server";
import { auditQuestionnaire, lockEditable, type QuestionnaireAt } from "./editable-questionnaire.server";
import { questionnaireState } from "./questionnaire";

/** Ends an open one now. Nothing happens to any other. Throws DomainError("notFound"). */
export async function closeQuestionnaire({ at, now }: { at: QuestionnaireAt; now: Date }): Promise<void> {
  await db().$transaction(async (tx) => {
    const row = await lockEditable(at, tx);
    if (questionnaireState(row, now) !== "open") return;
    await tx.questionnaire.update({ where: { id: row.id }, data: { closesAt: now, updatedAt: now } });
    await auditQuestionnaire(tx, at, { id: row.id, action: "closed" });
  });
}
