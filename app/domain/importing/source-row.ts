import type { Field } from "./column-names";
import type { HeaderMap } from "./map-headers";

/** A row as its columns were understood. `read` gives "" where there is no column or nothing in it. */
export type SourceRow = {
  line: number;
  read: (field: Field) => string;
  /** The header a field is read from, for messages. */
  headerOf: (field: Field) => string | null;
  /** Columns without a field and filled cells of `fields`, by header: kept with the listing. */
  extraOf: (fields: readonly Field[]) => Record<string, string>;
};

const MAX_EXTRA_CHARS = 2_000;

/** Spaces at the ends go, half-width kana become full, and a cell of nothing but dashes counts as empty. */
export function tidyCell(text: string): string {
  const tidy = text
    .replace(/\r\n?/g, "\n")
    .replace(/[ｦ-ﾟ]+/g, (kana) => kana.normalize("NFKC"))
    .replace(/[^\P{Cc}\n]|[\u200B\u2060\uFEFF]/gu, " ")
    .trim();
  return /^[-‐‑–—―−ー－＿_ー]+$/.test(tidy) ? "" : tidy;
}

export function sourceRow(line: number, cells: string[], map: HeaderMap): SourceRow {
  const cell = (column: number | undefined) => (column === undefined ? "" : tidyCell(cells[column] ?? ""));
  const mapped = new Set(Object.values(map.columnOf));
  return {
    line,
    read: (field) => cell(map.columnOf[field]),
    headerOf: (field) => {
      const column = map.columnOf[field];
      return column === undefined ? null : (map.headers[column] ?? null);
    },
    extraOf: (fields) => {
      const kept = new Set(fields.flatMap((field) => map.columnOf[field] ?? []));
      const extra: Record<string, string> = {};
      map.headers.forEach((header, column) => {
        if (mapped.has(column) && !kept.has(column)) return;
        const text = cell(column).slice(0, MAX_EXTRA_CHARS);
        if (header !== "" && text !== "") extra[header] = text;
      });
      return extra;
    },
  };
}
