import type { Prisma } from "~prisma/client";
import type { RecordContent } from "./record-content";

/** A content as a value of a Json column. */
export function asJson(content: RecordContent): Prisma.InputJsonObject {
  return content as Prisma.InputJsonObject;
}
