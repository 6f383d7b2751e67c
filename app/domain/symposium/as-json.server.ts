import type { Prisma } from "~prisma/client";
import type { SymposiumContent } from "./symposium-content";

/** A content as a value of a Json column. */
export function asJson(content: SymposiumContent): Prisma.InputJsonObject {
  return content as Prisma.InputJsonObject;
}
