import { isThemeKey, type ThemeKey } from "~/domain/directory/vocabulary";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import type { Prisma } from "~prisma/client";
import { readPlan } from "./content-of";
import { READABLE_PLAN } from "./editable-plan.server";
import { type PlanCard, recordIdsOf, toPlanBody } from "./plan-view";
import { findWatchedRecords } from "./watched-records.server";

const PLANS_A_PAGE = 20;

export type FoundPlans = {
  cards: PlanCard[];
  total: number;
  page: number;
  pageCount: number;
  /** Themes of all published plans. */
  themes: ThemeKey[];
};

/** Published plans, the newest first. */
export async function findPlans(asked: { theme: ThemeKey | null; page: number }): Promise<FoundPlans> {
  const { theme, page } = asked;
  const where: Prisma.TrainingPlanWhereInput = { AND: [READABLE_PLAN, theme ? { themes: { has: theme } } : {}] };
  const [total, rows, themed] = await Promise.all([
    db().trainingPlan.count({ where }),
    db().trainingPlan.findMany({
      where,
      orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * PLANS_A_PAGE,
      take: PLANS_A_PAGE,
      omit: { draft: true },
    }),
    db().trainingPlan.findMany({ where: READABLE_PLAN, select: { themes: true } }),
  ]);
  const revisions = await db().trainingRevision.findMany({
    where: { OR: rows.map(({ id, publishedRevision }) => ({ planId: id, number: publishedRevision ?? 0 })) },
    select: { planId: true, content: true },
  });
  const contents = new Map(revisions.map(({ planId, content }) => [planId, readPlan(content)]));
  const records = await findWatchedRecords([...contents.values()].flatMap(recordIdsOf));
  const cards = rows.flatMap((row): PlanCard[] => {
    const content = contents.get(row.id);
    if (!content) return [];
    const { title, summary, themes, totalMinutes, isAtLeast, parts } = toPlanBody(content, {
      ...{ records, withNotes: false },
    });
    return [
      {
        ...{ id: row.id, title, summary, themes, minutes: totalMinutes, isAtLeast, partCount: parts.length },
        hostName: municipalityByCode(row.hostCode)?.name ?? row.hostCode,
        ...{ isSample: row.isSample, publishedAt: (row.publishedAt ?? row.updatedAt).toISOString() },
      },
    ];
  });
  const pageCount = Math.max(1, Math.ceil(total / PLANS_A_PAGE));
  return {
    cards,
    total,
    page,
    pageCount,
    themes: [...new Set(themed.flatMap((row) => row.themes.filter(isThemeKey)))],
  };
}
