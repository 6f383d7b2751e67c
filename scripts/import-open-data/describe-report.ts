import { couldRead, type ImportIssue, type ImportReport } from "~/domain/importing/import-report";

/** Issues of each sort shown on a terminal; `--json` gives all of them. */
const MAX_SHOWN = 30;

/** The report as a person reads it. */
export function describeReport(report: ImportReport, { dryRun }: { dryRun: boolean }): string {
  if (!couldRead(report)) {
    return [
      `${report.file} をとりこめませんでした。`,
      ...report.errors.map((issue) => `  ${where(issue)}${issue.message}`),
    ].join("\n");
  }
  const { rows, created, updated, unchanged, rejected } = report;
  const mapping = Object.entries(report.mapping)
    .filter(([, field]) => field !== "extra")
    .map(([header, field]) => `${header}→${field}`);
  return [
    `${report.file} を${dryRun ? "調べました(保存していません)" : "とりこみました"}。`,
    `  文字コード ${report.encoding}、形 ${report.format}`,
    `  ${rows}件: 新規${created} 更新${updated} 変更なし${unchanged} とりこめず${rejected}`,
    `  列の対応: ${mapping.join("、")}`,
    ...section("とりこめなかった行", report.errors),
    ...section("確かめてほしい行", report.warnings),
  ].join("\n");
}

function section(title: string, issues: ImportIssue[]): string[] {
  if (issues.length === 0) return [];
  const shown = issues.slice(0, MAX_SHOWN).map((issue) => `    ${where(issue)}${issue.message}`);
  const rest = issues.length - shown.length;
  return [
    `  ${title}(${issues.length}件)`,
    ...shown,
    ...(rest > 0 ? [`    ほかに${rest}件(--json ですべて見られます)`] : []),
  ];
}

function where({ line, column }: ImportIssue): string {
  if (line === null) return "";
  return column ? `${line}行目「${column}」 ` : `${line}行目 `;
}
