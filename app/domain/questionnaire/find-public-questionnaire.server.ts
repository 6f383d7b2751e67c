import { db } from "~/gateways/db.server";
import { questionnaireState } from "./questionnaire";

type Subject = { subjectType: "symposium"; subjectId: string };

/** Which doors stand open to everyone. */
export async function findPublicQuestionnaire({
  now,
  ...subject
}: Subject & { now: Date }): Promise<{ canAnswer: boolean; hasResults: boolean }> {
  const row = await db().questionnaire.findFirst({ where: subject });
  if (!row) return { canAnswer: false, hasResults: false };
  const canAnswer = row.isOpenToAll && questionnaireState(row, now) === "open";
  return { canAnswer, hasResults: row.resultsPublishedAt !== null };
}
