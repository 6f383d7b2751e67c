/** What an officer sees of the plans of their desk. */

import type { PlanProblem } from "./find-plan-problems";
import type { PlanState } from "./plan";
import type { PlanContent } from "./plan-content";
import type { PlanOrigin } from "./plan-view";

export const PLANS_A_PAGE = 20;

export type DeskPlanLine = {
  id: string;
  title: string;
  state: PlanState;
  hasUnpublished: boolean;
  totalMinutes: number;
  partCount: number;
  hostName: string;
  isSample: boolean;
  updatedAt: string;
  heldCount: number;
};

export type DeskPlans = { items: DeskPlanLine[]; page: number; pageCount: number };

export type DeskPlan = {
  id: string;
  hostCode: string;
  hostName: string;
  isSample: boolean;
  content: PlanContent;
  version: number;
  revision: number | null;
  publishedAt: string | null;
  state: PlanState;
  hasUnpublished: boolean;
  problems: PlanProblem[];
  totalMinutes: number;
  isAtLeast: boolean;
  origin: PlanOrigin | null;
  heldCount: number;
};

export type PlanRevisionLine = { number: number; publishedAt: string; byName: string; changeNote: string };

export function isSamePlan(one: PlanContent, other: PlanContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
