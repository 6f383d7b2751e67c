import type { QuestionnaireAt } from "~/domain/questionnaire/editable-questionnaire.server";
import { canEditQuestionnaire } from "~/domain/questionnaire/rules";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { planContentSchema } from "./plan-content";

/** The door to the アンケート of a training plan of the desk. Throws DomainError("notFound") for anyone else's. */
export async function getPlanQuestionnaire(asked: {
  at: DeskAt;
  id: string;
}): Promise<{ at: QuestionnaireAt; title: string; isPublished: boolean }> {
  const { at } = asked;
  const row = await db().trainingPlan.findFirst({ where: { id: asked.id, hostCode: { in: [...at.codes] } } });
  const codes = row ? [row.hostCode] : [];
  if (!row || !canEditQuestionnaire(at.actor, { codes })) throw new DomainError("notFound", { plan: asked.id });
  const { id, hostCode: municipalityCode, publishedRevision: version } = row;
  const subject = { type: "training" as const, id, municipalityCode, codes, version };
  const title = row.title ?? planContentSchema.parse(row.draft).title;
  return { at: { actor: at.actor, subject }, title, isPublished: version !== null && row.withdrawnAt === null };
}
