import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { type AnsweredChangeInput, answeredChangeSchema, CHANGE_LIMITS } from "./answered-change";
import { auditChange, whereChange } from "./editable-change.server";
import type { QuestionnaireAt } from "./editable-questionnaire.server";

/** Writes down a voice and what was changed, for nobody else to see yet. Its id. Throws DomainError("notFound"), ("limited"). */
export async function addAnsweredChange(options: {
  at: QuestionnaireAt;
  input: AnsweredChangeInput;
  now: Date;
}): Promise<string> {
  const { at, now } = options;
  const input = answeredChangeSchema.parse(options.input);
  const { type: subjectType, id: subjectId, municipalityCode } = at.subject;
  return db().$transaction(async (tx) => {
    const there = await tx.answeredChange.count({ where: whereChange(at) });
    if (there >= CHANGE_LIMITS.perSubject) throw new DomainError("limited", { subject: subjectId });
    const id = newId("anc", now.getTime());
    const row = { id, municipalityCode, subjectType, subjectId, ...input, createdAt: now };
    await tx.answeredChange.create({ data: { ...row, createdById: at.actor.userId } });
    await auditChange(tx, at, { id, action: "added" });
    return id;
  });
}
