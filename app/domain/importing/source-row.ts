import type { Field } from "./column-names";
import type { HeaderMap } from "./map-headers";
import { tidyCell } from "./tidy-cell";

/** A row as its columns were understood. `read` gives "" where there is no column or nothing in it. */
export type SourceRow = {
  line: number;
  /** "3件目：" where many records share a line (JSON), else "". Stands before messages. */
  label: string;
  read: (field: Field) => string;
  /** The header a field is read from, for messages. */
  headerOf: (field: Field) => string | null;
  /** Columns without a field and filled cells of `fields`, by header: kept with the listing. */
  extraOf: (fields: readonly Field[]) => Record<string, string>;
};

const MAX_EXTRA_CHARS = 2_000;

export function sourceRow(line: number, cells: string[], map: HeaderMap, label = ""): SourceRow {
  const cell = (column: number | undefined) => (column === undefined ? "" : tidyCell(cells[column] ?? ""));
  const mapped = new Set(Object.values(map.columnOf));
  return {
    line,
    label,
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
