/** What a person reads after an import: where in the file, what is wrong, and what to do. */
export type ImportIssue = {
  /** Physical line in the file, from 1; null when it concerns the whole file. */
  line: number | null;
  column: string | null;
  code: IssueCode;
  message: string;
};

export const ISSUE_CODES = [
  // the whole file
  "fileMissing",
  "fileEmpty",
  "fileTooLarge",
  "notATable",
  "gzipBroken",
  "unknownEncoding",
  "mojibake",
  "noHeader",
  "jsonBroken",
  "tableBroken",
  "tooManyIssues",
  // a row that is not taken
  "columnCount",
  "nameMissing",
  "placeMissing",
  "municipalityUnknown",
  "duplicateRow",
  "rowNotObject",
  "valueOutOfLimits",
  // a row that is taken
  "noteRowSkipped",
  "duplicateId",
  "positionMissing",
  "positionUnreadable",
  "positionZero",
  "positionSwapped",
  "positionOutsideJapan",
  "positionElsewhere",
  "addressNotFound",
  "corporateNumberWrong",
  "municipalityCodeWrong",
  "phoneUnreadable",
  "urlUnreadable",
  "hoursUnread",
  "textShortened",
  "valueLeftOut",
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/**
 * `format` is null when the file was refused as a whole (then nothing was stored). `rows` = created + updated +
 * unchanged + rejected. `mapping` says, for each header, which field its column went to.
 */
export type ImportReport = {
  file: string;
  encoding: string | null;
  format: string | null;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  warnings: ImportIssue[];
  errors: ImportIssue[];
  mapping: Record<string, string>;
};

/** More than this of one kind are only counted, so that a report of a huge file stays readable. */
export const MAX_ISSUES = 2_000;

/** Collects issues up to MAX_ISSUES; the rest becomes one closing line. */
export class IssueList {
  private readonly kept: ImportIssue[] = [];
  private dropped = 0;

  add(issue: ImportIssue): void {
    if (this.kept.length < MAX_ISSUES) this.kept.push(issue);
    else this.dropped += 1;
  }

  list(): ImportIssue[] {
    if (this.dropped === 0) return this.kept;
    const message = `ほかに${this.dropped}件あります。上の行を直してから、もう一度とりこんでください。`;
    return [...this.kept, { line: null, column: null, code: "tooManyIssues", message }];
  }
}

export function emptyReport(file: string): ImportReport {
  return {
    file,
    encoding: null,
    format: null,
    rows: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    warnings: [],
    errors: [],
    mapping: {},
  };
}

/** Whether the file as a whole could be read, whatever became of single rows. */
export function couldRead(report: ImportReport): boolean {
  return report.format !== null;
}

/** The file is refused whole: `issue` says why. */
export class ImportRefusal extends Error {
  override readonly name = "ImportRefusal";
  constructor(
    readonly code: IssueCode,
    message: string,
    readonly line: number | null = null,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
