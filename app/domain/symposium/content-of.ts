import { newId } from "~/shared/ids";
import { type SymposiumContent, symposiumContentSchema } from "./symposium-content";

/** A content as it stands in the database. Throws ZodError when it is none: a bug. */
export function readContent(json: unknown): SymposiumContent {
  return symposiumContentSchema.parse(json);
}

/** An id for an organiser, a speaker or an item: letters and digits, because it also names form fields. */
export function newPartId(kind: "org" | "spk" | "itm", nowMs: number): string {
  return newId(kind, nowMs).replace("_", "");
}
