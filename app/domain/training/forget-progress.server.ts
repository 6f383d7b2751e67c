import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import type { LearningSubject } from "./progress";

/** Erases what the account has kept of one thing, or (`subject` null) all of it. */
export async function forgetProgress(options: {
  actor: Actor;
  subject: { subjectType: LearningSubject; subjectId: string } | null;
}): Promise<void> {
  const { actor, subject } = options;
  await db().learningProgress.deleteMany({ where: { userId: actor.userId, ...subject } });
}
