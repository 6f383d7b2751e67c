import { newId } from "~/shared/ids";
import { type TermContent, termContentSchema } from "./term-content";

/** A content as it stands in the database. Throws ZodError when it is none: a bug. */
export function readTermContent(json: unknown): TermContent {
  return termContentSchema.parse(json);
}

/** An id for a sense or a definition: letters and digits, because it also names form fields. */
export function newPartId(nowMs: number): string {
  return newId("sns", nowMs).replace("_", "");
}
