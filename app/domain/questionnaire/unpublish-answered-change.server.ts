import { db } from "~/gateways/db.server";
import { auditChange, lockChange } from "./editable-change.server";
import type { QuestionnaireAt } from "./editable-questionnaire.server";

/** Takes it back to the desk. Throws DomainError("notFound"). */
export async function unpublishAnsweredChange({ at, id }: { at: QuestionnaireAt; id: string }) {
  await db().$transaction(async (tx) => {
    const { publishedAt } = await lockChange(at, id, tx);
    if (!publishedAt) return;
    await tx.answeredChange.update({ where: { id }, data: { publishedAt: null } });
    await auditChange(tx, at, { id, action: "takenBack" });
  });
}
