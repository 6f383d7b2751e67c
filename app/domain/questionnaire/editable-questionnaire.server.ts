import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Prisma, Questionnaire } from "~prisma/client";
import type { QuestionnaireSubject } from "./questionnaire";
import { type QuestionnaireContent, questionnaireContentSchema } from "./questionnaire-content";
import { canEditQuestionnaire } from "./rules";

/** Who asks, about the アンケート of what. The room of the subject has found it for them. */
export type QuestionnaireAt = { actor: Actor; subject: QuestionnaireSubject };

/** null when there is none yet. Throws DomainError("notFound") for anyone else's. */
export async function findEditable({ actor, subject }: QuestionnaireAt, tx: Tx = db()): Promise<Questionnaire | null> {
  if (!canEditQuestionnaire(actor, subject)) throw new DomainError("notFound", { subject: subject.id });
  return tx.questionnaire.findFirst({
    where: { subjectType: subject.type, subjectId: subject.id, municipalityCode: { in: [...subject.codes] } },
  });
}

/** Locked until the transaction ends. Throws DomainError("notFound"). */
export async function lockEditable(at: QuestionnaireAt, tx: Tx): Promise<Questionnaire> {
  const found = await findEditable(at, tx);
  if (!found) throw new DomainError("notFound", { subject: at.subject.id });
  await lockQuestionnaire(found.id, tx);
  return tx.questionnaire.findUniqueOrThrow({ where: { id: found.id } });
}

/** Saves, openings and answers come one after the other. */
export async function lockQuestionnaire(id: string, tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Questionnaire" WHERE "id" = ${id} FOR UPDATE`;
}

/** A content as it stands in the database. Throws ZodError when it is none: a bug. */
export function readContent(json: unknown): QuestionnaireContent {
  return questionnaireContentSchema.parse(json);
}

/** The line in the record of the desk. Never for an answer: its minute would tell who gave it. */
export async function auditQuestionnaire(
  tx: Tx,
  { actor, subject }: QuestionnaireAt,
  done: { id: string; action: string; detail?: Prisma.InputJsonObject },
): Promise<void> {
  await writeAudit(tx, [
    {
      actorKind: actorKindOf(actor),
      actorId: actor.userId,
      action: `questionnaire.${done.action}`,
      subjectType: "questionnaire",
      subjectId: done.id,
      municipalityCode: subject.municipalityCode,
      detail: done.detail ?? {},
    },
  ]);
}
