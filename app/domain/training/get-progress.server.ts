import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { type LearningSubject, NO_PROGRESS, type Progress, progressSchema } from "./progress";

/** What an account knows of one thing; null for a guest, whose device may know something. */
export async function getProgress(asked: {
  actor: Actor | null;
  subjectType: LearningSubject;
  subjectId: string;
}): Promise<Progress | null> {
  const { actor, subjectType, subjectId } = asked;
  if (!actor) return null;
  const where = { userId_subjectType_subjectId: { userId: actor.userId, subjectType, subjectId } };
  const row = await db().learningProgress.findUnique({ where });
  return row ? progressSchema.parse(row.data) : NO_PROGRESS;
}
