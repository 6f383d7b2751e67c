import { db } from "~/gateways/db.server";

/** What everyone may know of a plan to answer about it: published and not withdrawn; null otherwise. */
export async function findPlanSubject(id: string): Promise<{ title: string; version: number } | null> {
  const where = { id, publishedRevision: { not: null }, withdrawnAt: null };
  const row = await db().trainingPlan.findFirst({ where, select: { title: true, publishedRevision: true } });
  return row?.publishedRevision ? { title: row.title ?? "", version: row.publishedRevision } : null;
}
