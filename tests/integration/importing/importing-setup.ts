import { Readable } from "node:stream";
import type { ImportSource } from "~/domain/directory/imported-listing";
import { importFile } from "~/domain/importing/import-file.server";
import type { ImportReport } from "~/domain/importing/import-report";
import { db } from "~/gateways/db.server";

export const NOW = new Date("2026-11-24T03:00:00Z");
export const LATER = new Date("2026-11-25T03:00:00Z");

export const SOURCE: ImportSource = {
  id: "test-facilities",
  name: "試験 施設一覧",
  publisher: "試験市",
  licenceId: "CC-BY-4.0",
  creditLine: "試験市「施設一覧」(CC BY 4.0)を加工して作成",
  url: null,
  municipalityCode: null,
  isSample: false,
  retrievedAt: null,
};

export const HEADER = "全国地方公共団体コード,ID,名称,住所,緯度,経度,電話番号,備考";
export const LIBRARY = "222127,1,焼津図書館,静岡県焼津市三ケ名1550-2,34.86466,138.305718,054-628-2334,";
export const CENTER = "222127,2,港地域交流センター,静岡県焼津市石津港町40-1,34.841241,138.326206,054-624-1111,";

export const csv = (...lines: string[]) => `${lines.join("\r\n")}\r\n`;

export type Given = {
  fileName?: string;
  source?: Partial<ImportSource>;
  municipalityCode?: string;
  dryRun?: boolean;
  now?: Date;
};

/** Imports a text or bytes as if they came as a file. */
export function importBytes(content: string | Uint8Array, given: Given = {}): Promise<ImportReport> {
  return importFile({
    stream: Readable.from([Buffer.from(content as string)]),
    fileName: given.fileName ?? "facilities.csv",
    source: { ...SOURCE, ...given.source },
    dryRun: given.dryRun ?? false,
    now: given.now ?? NOW,
    ...(given.municipalityCode && { municipalityCode: given.municipalityCode }),
  });
}

export const listings = () => db().listing.findMany({ orderBy: { sourceRecordId: "asc" } });

/** Code and line of issues, for short expectations. */
export const brief = (issues: ImportReport["errors"]) => issues.map(({ line, code }) => [line, code]);
