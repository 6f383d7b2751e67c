import type { RecordKind } from "~/domain/archive/record";

/** What a record is called: one that has a length and nothing to play is a film that stands elsewhere. */
export function shownKind({ kind, seconds }: { kind: RecordKind; seconds: number | null }): RecordKind | "absent" {
  return kind === "document" && seconds !== null ? "absent" : kind;
}
