import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { AnsweredChange } from "~prisma/client";
import type { QuestionnaireAt } from "./editable-questionnaire.server";
import { canEditQuestionnaire } from "./rules";

/** Which of the changes a desk may write, for the where of a query. Throws DomainError("notFound") for anyone else's. */
export function whereChange({ actor, subject }: QuestionnaireAt) {
  if (!canEditQuestionnaire(actor, subject)) throw new DomainError("notFound", { subject: subject.id });
  return { subjectType: subject.type, subjectId: subject.id, municipalityCode: { in: [...subject.codes] } };
}

/** Locked until the transaction ends. Throws DomainError("notFound"). */
export async function lockChange(at: QuestionnaireAt, id: string, tx: Tx = db()): Promise<AnsweredChange> {
  const where = { ...whereChange(at), id };
  await tx.$queryRaw`SELECT 1 FROM "AnsweredChange" WHERE "id" = ${id} FOR UPDATE`;
  const row = await tx.answeredChange.findFirst({ where });
  if (!row) throw new DomainError("notFound", { change: id });
  return row;
}

export async function auditChange(
  tx: Tx,
  { actor, subject }: { actor: Actor; subject: QuestionnaireAt["subject"] },
  { id, action }: { id: string; action: string },
): Promise<void> {
  await writeAudit(tx, [
    {
      actorKind: actorKindOf(actor),
      actorId: actor.userId,
      action: `voices.${action}`,
      subjectType: "answeredChange",
      subjectId: id,
      municipalityCode: subject.municipalityCode,
      detail: { of: subject.type, subjectId: subject.id },
    },
  ]);
}
