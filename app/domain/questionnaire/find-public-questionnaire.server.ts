import { db } from "~/gateways/db.server";
import { questionnaireState, type SubjectKey } from "./questionnaire";

/** Which doors stand open to everyone. */
export async function findPublicQuestionnaire({
  now,
  ...subject
}: SubjectKey & { now: Date }): Promise<{ canAnswer: boolean; hasResults: boolean }> {
  const row = await db().questionnaire.findFirst({ where: subject });
  if (!row) return { canAnswer: false, hasResults: false };
  const canAnswer = row.isOpenToAll && questionnaireState(row, now) === "open";
  return { canAnswer, hasResults: row.resultsPublishedAt !== null };
}
