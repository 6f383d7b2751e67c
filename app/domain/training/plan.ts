/** Words of a training plan. */

/** 公開前, 公開中, 公開をやめた. */
export const PLAN_STATES = ["draft", "published", "withdrawn"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export function planState(row: { publishedRevision: number | null; withdrawnAt: unknown }): PlanState {
  if (row.publishedRevision === null) return "draft";
  return row.withdrawnAt === null ? "published" : "withdrawn";
}

export const CHANGE_NOTE_LENGTH = 500;
