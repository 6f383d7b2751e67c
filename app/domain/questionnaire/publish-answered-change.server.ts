import { db } from "~/gateways/db.server";
import { auditChange, lockChange } from "./editable-change.server";
import type { QuestionnaireAt } from "./editable-questionnaire.server";

/** Lets everyone read it. Throws DomainError("notFound"). */
export async function publishAnsweredChange({ at, id, now }: { at: QuestionnaireAt; id: string; now: Date }) {
  await db().$transaction(async (tx) => {
    const { publishedAt } = await lockChange(at, id, tx);
    if (publishedAt) return;
    await tx.answeredChange.update({ where: { id }, data: { publishedAt: now } });
    await auditChange(tx, at, { id, action: "published" });
  });
}
