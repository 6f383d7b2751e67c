import type { AuditLineView } from "./audit-view";

const BOM = "\uFEFF";
const COLUMNS = ["id", "at", "actorKind", "actorName", "action", "subjectType", "subjectId", "detail"] as const;

/** UTF-8 with BOM and CRLF, so that spreadsheets read Japanese; no cell can become a formula. */
export function auditCsv(lines: readonly AuditLineView[], headers: Record<(typeof COLUMNS)[number], string>): string {
  const rows = [
    COLUMNS.map((column) => headers[column]),
    ...lines.map((line) => COLUMNS.map((column) => line[column] ?? "")),
  ];
  return `${BOM}${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@＝＋－＠]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
