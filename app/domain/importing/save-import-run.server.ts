import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import type { ImportReport } from "./import-report";

/** Keeps that an import ran and what became of it; its issues by line and code, without what stood in the rows. */
export async function saveImportRun(options: {
  report: ImportReport;
  sourceId: string;
  startedAt: Date;
}): Promise<void> {
  const { file, encoding, format, rows, created, updated, unchanged, rejected, warnings, errors, mapping } =
    options.report;
  const brief = (issues: ImportReport["errors"]) => issues.map(({ line, column, code }) => ({ line, column, code }));
  await db().importRun.create({
    data: {
      id: newId("run"),
      sourceId: options.sourceId,
      fileName: file,
      format: format ?? "refused",
      encoding: encoding ?? "unknown",
      startedAt: options.startedAt,
      finishedAt: new Date(),
      rows,
      created,
      updated,
      unchanged,
      rejected,
      report: { warnings: brief(warnings), errors: brief(errors), mapping },
    },
  });
}
