import { db } from "~/gateways/db.server";
import { READABLE_PLAN } from "./editable-plan.server";

const MOST = 5000;

/** Every published plan that is no sample, for the sitemap. */
export async function findPlanAddresses(): Promise<{ id: string; changedAt: Date }[]> {
  const rows = await db().trainingPlan.findMany({
    where: { AND: [READABLE_PLAN, { isSample: false }] },
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    take: MOST,
    select: { id: true, publishedAt: true },
  });
  return rows.flatMap(({ id, publishedAt }) => (publishedAt ? [{ id, changedAt: publishedAt }] : []));
}
