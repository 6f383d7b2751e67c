import path from "node:path";
import type { Readable } from "node:stream";
import type { ImportedListing, ImportSource } from "~/domain/directory/imported-listing";
import { MAX_BATCH, saveImportedListings } from "~/domain/directory/save-imported-listings.server";
import { isMunicipalityCode } from "~/domain/municipality/code";
import { detectEncoding } from "./detect-encoding";
import { DuplicateWatch } from "./duplicate-rows";
import { emptyReport, type ImportIssue, ImportRefusal, type ImportReport, IssueList } from "./import-report";
import type { MapContext } from "./map-context";
import { mapRow } from "./map-row.server";
import { type OpenInput, openInput } from "./open-input.server";
import { readRecords } from "./read-records.server";
import { idBeside } from "./record-id";
import { saveImportRun } from "./save-import-run.server";
import type { SourceRow } from "./source-row";

export type ImportProgress = { readBytes: number; totalBytes: number; rows: number };

export type ImportFileOptions = {
  /** One of both: a file, or a stream that is spooled to a temporary file first. */
  path?: string;
  stream?: Readable;
  /** For the report and for hints; the municipality code it may begin with is used when nothing else tells. */
  fileName: string;
  municipalityCode?: string | null;
  source: ImportSource;
  dryRun: boolean;
  now: Date;
  onProgress?: (progress: ImportProgress) => void;
};

/**
 * Reads a file of open data (CSV, TSV, GeoJSON, JSON; plain or .gz) and saves its rows as listings of `source`.
 * The whole file is read strictly before anything is saved: a file that is garbled or cannot be read to its end is refused
 * whole (`format` null, one error). A row with an error is left out, the others go in, at most 500 in a
 * transaction. Memory stays flat but for a few bytes for each id. A dry run saves nothing. Never throws for bad input.
 */
export async function importFile(options: ImportFileOptions): Promise<ImportReport> {
  const run = new ImportRun(options);
  let input: OpenInput | null = null;
  try {
    input = await openInput(options);
    await run.read(input);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    run.refuse(error);
  } finally {
    await input?.close();
  }
  const report = run.finish();
  if (!options.dryRun) await saveImportRun({ report, sourceId: options.source.id, startedAt: options.now });
  return report;
}

class ImportRun {
  private readonly report: ImportReport;
  private readonly warnings = new IssueList();
  private readonly errors = new IssueList();
  private readonly duplicates = new DuplicateWatch();
  private readonly fallbackCode: string | null;
  private batch: ImportedListing[] = [];

  constructor(private readonly options: ImportFileOptions) {
    this.report = emptyReport(options.fileName);
    this.fallbackCode = options.municipalityCode ?? options.source.municipalityCode ?? codeInName(options.fileName);
  }

  async read(input: OpenInput): Promise<void> {
    const encoding = await detectEncoding(input.bytes);
    this.report.encoding = encoding.name;
    // To the end without saving: a broken quote or a JSON cut off must refuse the file before its first row is stored.
    for await (const _ of readRecords(input.bytes, encoding));
    for await (const record of readRecords(input.bytes, encoding)) {
      if (record.kind === "info") Object.assign(this.report, record.info);
      else if (record.kind === "skipped") this.warnings.add(record.warning);
      else if (record.kind === "rejected") this.reject(record.error);
      else await this.take(record.row, { ...this.context(), format: record.formatId });
      if (record.kind === "row" && this.report.rows % 100 === 0) this.tell(input);
    }
    await this.flush();
    this.tell(input);
  }

  refuse({ line, code, message }: ImportRefusal): void {
    this.errors.add({ line, column: null, code, message });
  }

  finish(): ImportReport {
    return { ...this.report, warnings: this.warnings.list(), errors: this.errors.list() };
  }

  private context(): Omit<MapContext, "format"> {
    const { source, fileName } = this.options;
    return { source, fallbackCode: this.fallbackCode, dataSetWords: `${source.name} ${wordsOfFileName(fileName)}` };
  }

  private async take(row: SourceRow, context: MapContext): Promise<void> {
    const mapped = await mapRow(row, context);
    for (const warning of mapped.warnings) this.warnings.add(warning);
    if (mapped.error) return this.reject(mapped.error);
    const listing = this.withOwnId(mapped.listing, row);
    if (!listing) return;
    this.report.rows += 1;
    this.batch.push(listing);
    if (this.batch.length >= MAX_BATCH) await this.flush();
  }

  private withOwnId(listing: ImportedListing, row: SourceRow): ImportedListing | null {
    const met = this.duplicates.look(listing, row.line);
    if (met.state === "new") return listing;
    const column = row.headerOf("officeNumber") ?? row.headerOf("commonId") ?? row.headerOf("recordId");
    const beside = { ...listing, recordId: idBeside(listing.recordId, row) };
    if (met.state === "sameRow" || this.duplicates.look(beside, row.line).state !== "new") {
      const message = `${row.label}${met.firstLine}行目と同じ内容なので、とりこみませんでした。どちらかの行を消してください。`;
      this.reject({ line: row.line, column, code: "duplicateRow", message });
      return null;
    }
    const message = `${row.label}${met.firstLine}行目と ID が同じですが内容が違うので、別のものとしてとりこみました。ID を分けてください。`;
    this.warnings.add({ line: row.line, column, code: "duplicateId", message });
    return beside;
  }

  private reject(error: ImportIssue): void {
    this.report.rows += 1;
    this.report.rejected += 1;
    this.errors.add(error);
  }

  private async flush(): Promise<void> {
    if (this.batch.length === 0) return;
    const { source, now, dryRun } = this.options;
    const counts = await saveImportedListings({ source, listings: this.batch, now, dryRun });
    this.report.created += counts.created;
    this.report.updated += counts.updated;
    this.report.unchanged += counts.unchanged;
    this.batch = [];
  }

  private tell(input: OpenInput): void {
    const { onProgress } = this.options;
    onProgress?.({ readBytes: input.readBytes(), totalBytes: input.sizeBytes, rows: this.report.rows });
  }
}

/** 222127_aed.csv → 222127. */
function codeInName(fileName: string): string | null {
  const digits = /^(\d{6})(?!\d)/.exec(path.basename(fileName))?.[1];
  return digits && isMunicipalityCode(digits) ? digits : null;
}

/** English file names of common data sets say what a table without a column for it is about. */
const FILE_NAME_WORDS: [RegExp, string][] = [
  [/library/, "図書館"],
  [/community_?center/, "コミュニティセンター"],
  [/(childcare|child_rearing)_support/, "子育て支援センター"],
  [/regional_comprehensive_support/, "地域包括支援センター"],
  [/disabled_welfare/, "障害者支援施設"],
  [/elderly_welfare/, "老人福祉施設"],
  [/aed/, "AED"],
  [/toilet/, "公衆トイレ"],
  [/preschool|nursery/, "保育"],
  [/hospital|clinic|medical/, "医療機関"],
  [/shelter|evacuation/, "避難所"],
];

function wordsOfFileName(fileName: string): string {
  const name = path.basename(fileName).toLowerCase();
  return FILE_NAME_WORDS.filter(([pattern]) => pattern.test(name))
    .map(([, word]) => word)
    .join(" ");
}
