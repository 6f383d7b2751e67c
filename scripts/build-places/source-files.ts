import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";

/** Rows of a CSV file (plain or .gz) by their header. */
export function readRows(file: string): Record<string, string>[] {
  const bytes = readFileSync(file);
  const text = file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  return parse(text, { columns: true, bom: true, relax_column_count: true }) as Record<string, string>[];
}

/** The one file of a folder whose name matches. */
export function onlyFile(folder: string, pattern: RegExp): string {
  const found = readdirSync(folder).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${folder} に ${pattern} に合うファイルが ${found.length} 個あります`);
  return path.join(folder, found[0]!);
}

export type AddressRow = {
  prefecture: string;
  municipality: string;
  town: string;
  koaza: string;
  lat: number;
  lng: number;
};

/** Rows of the Geolonia address table that have a position. */
export function readAddressRows(source: string): AddressRow[] {
  const rows = readRows(onlyFile(path.join(source, "addresses"), /^geolonia_.*\.csv\.gz$/));
  return rows.flatMap((row) => {
    if (!row.緯度 || !row.経度) return [];
    return [
      {
        prefecture: row.都道府県!,
        municipality: row.市区町村!,
        town: row.大字町丁目!,
        koaza: row["小字・通称"]!,
        lat: Number(row.緯度),
        lng: Number(row.経度),
      },
    ];
  });
}
