import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { type AnsweredChangeInput, answeredChangeSchema, stampOf } from "./answered-change";
import { auditChange, lockChange } from "./editable-change.server";
import type { QuestionnaireAt } from "./editable-questionnaire.server";

/**
 * Says it otherwise; of a published one everyone sees it at once. Throws DomainError("notFound"), ("conflict") when it is no
 * longer the one `baseStamp` was taken of.
 */
export async function editAnsweredChange(options: {
  at: QuestionnaireAt;
  id: string;
  baseStamp: string;
  input: AnsweredChangeInput;
}): Promise<void> {
  const { at, id, baseStamp } = options;
  const data = answeredChangeSchema.parse(options.input);
  await db().$transaction(async (tx) => {
    const row = await lockChange(at, id, tx);
    if (stampOf(row) !== baseStamp) throw new DomainError("conflict", { change: id });
    await tx.answeredChange.update({ where: { id }, data });
    await auditChange(tx, at, { id, action: "edited" });
  });
}
