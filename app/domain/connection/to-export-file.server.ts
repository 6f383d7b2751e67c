import type { Translate } from "~/i18n/messages";
import { tokyoDateKey } from "~/shared/dates";
import { aliasEventsCsv } from "./alias-events-csv.server";
import { type ExportFile, type ExportFormat, toAliasExport } from "./alias-export";
import type { AliasView } from "./connection-view";

/** `format` names the shape, so that another site could read it: { format, version, madeOn, unopened, aliases }. */
export function toExportFile(
  made: { views: AliasView[]; unopened: number; format: ExportFormat; now: Date },
  t: Translate,
): ExportFile {
  const { views, unopened, format, now } = made;
  const madeOn = tokyoDateKey(now);
  const fileName = `tsunagi-${madeOn}.${format}`;
  if (format === "csv") return { fileName, contentType: "text/csv; charset=utf-8", body: aliasEventsCsv(views, t) };
  const about = { format: "hitobito-aliases", version: 1, madeOn, unopened };
  const body = JSON.stringify({ ...about, aliases: views.map(toAliasExport) }, null, 2);
  return { fileName, contentType: "application/json; charset=utf-8", body };
}
