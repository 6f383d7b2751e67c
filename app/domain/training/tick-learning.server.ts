import type { Actor } from "~/domain/accounts/actor";
import { READABLE } from "~/domain/archive/published-record.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { READABLE_PLAN } from "./editable-plan.server";
import { changeProgress } from "./keep-progress.server";
import { type LearningSubject, tickPart } from "./progress";

/**
 * Ticks a part of a plan off, or a whole plan or record (`partId` null); or takes the tick away. Throws
 * DomainError("notFound") for what is not public.
 */
export async function tickLearning(options: {
  actor: Actor;
  subjectType: LearningSubject;
  subjectId: string;
  partId: string | null;
  isDone: boolean;
  now: Date;
}): Promise<void> {
  const { actor, subjectType, subjectId, partId, isDone, now } = options;
  await db().$transaction(async (tx) => {
    const found =
      subjectType === "training"
        ? await tx.trainingPlan.count({ where: { AND: [READABLE_PLAN, { id: subjectId }] } })
        : await tx.archiveRecord.count({ where: { AND: [READABLE, { id: subjectId }] } });
    if (found === 0) throw new DomainError("notFound", { subject: subjectId });
    await changeProgress(tx, {
      ...{ userId: actor.userId, subjectType, subjectId, now },
      change: (before) => (partId === null ? { ...before, isDone } : tickPart(before, partId, isDone)),
    });
  });
}
