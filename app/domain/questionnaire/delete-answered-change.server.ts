import { db } from "~/gateways/db.server";
import { auditChange, lockChange } from "./editable-change.server";
import type { QuestionnaireAt } from "./editable-questionnaire.server";

/** Erases it, published or not. Throws DomainError("notFound"). */
export async function deleteAnsweredChange({ at, id }: { at: QuestionnaireAt; id: string }) {
  await db().$transaction(async (tx) => {
    await lockChange(at, id, tx);
    await tx.answeredChange.delete({ where: { id } });
    await auditChange(tx, at, { id, action: "deleted" });
  });
}
