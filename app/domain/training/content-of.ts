import { newId } from "~/shared/ids";
import { type PlanContent, planContentSchema } from "./plan-content";

/** A content as it stands in the database. Throws ZodError when it is none: a bug. */
export function readPlan(json: unknown): PlanContent {
  return planContentSchema.parse(json);
}

/** An id for a part: letters and digits, because it also names form fields. */
export function newPlanPartId(nowMs: number): string {
  return newId("prt", nowMs).replace("_", "");
}
