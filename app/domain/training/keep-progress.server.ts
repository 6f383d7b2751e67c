import type { Actor } from "~/domain/accounts/actor";
import { READABLE } from "~/domain/archive/published-record.server";
import { db, type Tx } from "~/gateways/db.server";
import type { Prisma } from "~prisma/client";
import { READABLE_PLAN } from "./editable-plan.server";
import { type LearningEntry, mergeProgress, NO_PROGRESS, type Progress, progressSchema } from "./progress";

/**
 * Adds to what an account has watched and done, for one thing or for all a device knows. What is not public is left out.
 * Returns how many were kept.
 */
export async function keepProgress(options: {
  actor: Actor;
  entries: readonly LearningEntry[];
  now: Date;
}): Promise<number> {
  const { actor, entries, now } = options;
  return db().$transaction(async (tx) => {
    const known = await readableOf(tx, entries);
    for (const { subjectType, subjectId, progress } of known) {
      const subject = { userId: actor.userId, subjectType, subjectId };
      await changeProgress(tx, { ...subject, now, change: (before) => mergeProgress(before, progress) });
    }
    return known.length;
  });
}

type Change = {
  userId: string;
  subjectType: string;
  subjectId: string;
  now: Date;
  change: (before: Progress) => Progress;
};

/** Two tabs come one after the other: each adds to what the other has kept. */
export async function changeProgress(tx: Tx, { userId, subjectType, subjectId, now, change }: Change): Promise<void> {
  const subject = { userId, subjectType, subjectId };
  await tx.learningProgress.createMany({
    data: [{ ...subject, data: asJson(NO_PROGRESS), updatedAt: now }],
    skipDuplicates: true,
  });
  await tx.$queryRaw`SELECT 1 FROM "LearningProgress" WHERE "userId" = ${userId} AND "subjectType" = ${subjectType} AND "subjectId" = ${subjectId} FOR UPDATE`;
  const where = { userId_subjectType_subjectId: subject };
  const row = await tx.learningProgress.findUniqueOrThrow({ where });
  const data = progressSchema.parse(change(progressSchema.parse(row.data)));
  await tx.learningProgress.update({ where, data: { data: asJson(data), updatedAt: now } });
}

function asJson(progress: Progress): Prisma.InputJsonObject {
  return progress as Prisma.InputJsonObject;
}

async function readableOf(tx: Tx, entries: readonly LearningEntry[]): Promise<LearningEntry[]> {
  const idsOf = (type: LearningEntry["subjectType"]) =>
    entries.flatMap(({ subjectType, subjectId }) => (subjectType === type ? subjectId : []));
  const select = { id: true };
  const [records, plans] = await Promise.all([
    tx.archiveRecord.findMany({ where: { AND: [READABLE, { id: { in: idsOf("record") } }] }, select }),
    tx.trainingPlan.findMany({ where: { AND: [READABLE_PLAN, { id: { in: idsOf("training") } }] }, select }),
  ]);
  const ids = new Set([...records, ...plans].map(({ id }) => id));
  return entries.filter(({ subjectId }) => ids.has(subjectId));
}
