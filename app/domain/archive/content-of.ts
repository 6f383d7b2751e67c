import { newId } from "~/shared/ids";
import { type RecordContent, recordContentSchema } from "./record-content";

/** A content as it stands in the database. Throws ZodError when it is none: a bug. */
export function readRecord(json: unknown): RecordContent {
  return recordContentSchema.parse(json);
}

/** An id for a speaker, a chapter, a handout, a publication or a meeting: letters and digits, because it also names form fields. */
export function newPartId(kind: "spk" | "chp" | "hnd" | "pub" | "mtg", nowMs: number): string {
  return newId(kind, nowMs).replace("_", "");
}
