import { type Field, guessedColumn, knownColumn } from "./column-names";
import { tidyCell } from "./tidy-cell";

/** Which column each field is read from; columns that no field wants are kept with the listing under their header. */
export type HeaderMap = { headers: string[]; columnOf: Partial<Record<Field, number>> };

/** A name and a place are the least a row of the directory can stand on. */
export function isUsable(map: HeaderMap): boolean {
  const has = (field: Field) => map.columnOf[field] !== undefined;
  const hasPlace = has("address") || has("venue") || has("location") || (has("lat") && has("lng"));
  return has("name") && (hasPlace || (has("city") && has("phone")));
}

/** How many headers a standard knows; tells a header row from titles and data. */
export function knownCount(cells: string[]): number {
  return new Set(cells.flatMap((cell) => knownColumn(cell)?.field ?? [])).size;
}

export function fieldCount(map: HeaderMap): number {
  return Object.keys(map.columnOf).length;
}

/**
 * Gives each field its column: of several headers for one field the most telling wording wins, then the first. Fields still
 * without a column are guessed from the wording of the headers left over.
 */
export function mapHeaders(cells: string[]): HeaderMap {
  const headers = cells.map((cell) => tidyCell(cell).replace(/\s+/g, " "));
  const best = new Map<Field, { column: number; rank: number }>();
  headers.forEach((header, column) => {
    const known = knownColumn(header);
    if (!known) return;
    const present = best.get(known.field);
    if (!present || known.rank < present.rank) best.set(known.field, { column, rank: known.rank });
  });
  const columnOf: HeaderMap["columnOf"] = {};
  for (const [field, { column }] of best) columnOf[field] = column;
  headers.forEach((header, column) => {
    if (knownColumn(header)) return;
    const field = guessedColumn(header);
    if (field && columnOf[field] === undefined) columnOf[field] = column;
  });
  return { headers, columnOf };
}

/** For the report: header → field; "extra" = kept as it is; a header without text is named by its column. */
export function describeMapping({ headers, columnOf }: HeaderMap): Record<string, string> {
  const fieldOf = new Map(Object.entries(columnOf).map(([field, column]) => [column, field]));
  return Object.fromEntries(
    headers.map((header, column) => [header || `(${column + 1}列目)`, fieldOf.get(column) ?? "extra"]),
  );
}
