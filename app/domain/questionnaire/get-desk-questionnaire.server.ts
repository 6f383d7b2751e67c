import { db } from "~/gateways/db.server";
import { findEditable, type QuestionnaireAt, readContent } from "./editable-questionnaire.server";
import { questionnaireState } from "./questionnaire";
import type { DeskQuestionnaire } from "./questionnaire-view";

/** What officers see while they write it; null when there is none yet. Throws DomainError("notFound"). */
export async function getDeskQuestionnaire(asked: {
  at: QuestionnaireAt;
  now: Date;
}): Promise<DeskQuestionnaire | null> {
  const row = await findEditable(asked.at);
  if (!row) return null;
  const of = { questionnaireId: row.id };
  const [answers, made, used] = await Promise.all([
    db().questionnaireAnswer.count({ where: of }),
    db().questionnaireLink.count({ where: of }),
    db().questionnaireLink.count({ where: { ...of, usedAt: { not: null } } }),
  ]);
  return {
    ...{ id: row.id, content: readContent(row.content), version: row.version },
    ...{ isAnonymous: row.isAnonymous, isOpenToAll: row.isOpenToAll, state: questionnaireState(row, asked.now) },
    opensAt: row.opensAt?.toISOString() ?? null,
    closesAt: row.closesAt?.toISOString() ?? null,
    resultsPublishedAt: row.resultsPublishedAt?.toISOString() ?? null,
    ...{ answers, links: { made, used } },
  };
}
