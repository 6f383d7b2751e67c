import type { Prisma } from "~prisma/client";
import type { PlanContent } from "./plan-content";

/** A content as a value of a Json column. */
export function asJson(content: PlanContent): Prisma.InputJsonObject {
  return content as Prisma.InputJsonObject;
}
