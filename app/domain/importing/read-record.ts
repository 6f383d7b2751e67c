import type { FormatId } from "./formats";
import type { ImportIssue } from "./import-report";
import type { SourceRow } from "./source-row";

/** `format`, known from the first record on: "csv/aed", "geojson/shelter", "json/table". */
export type RecordsInfo = { format: string; mapping: Record<string, string> };

export type ReadRecord =
  | { kind: "info"; info: RecordsInfo }
  | { kind: "row"; row: SourceRow; formatId: FormatId }
  | { kind: "skipped"; warning: ImportIssue }
  | { kind: "rejected"; error: ImportIssue };
