/** What a decision changed, row by row and field by field, so that undoing can put back exactly that. */
import { z } from "zod";

type Row = Record<string, unknown>;
export type KeptRow<Table extends string = string> = { table: Table; id: string; row: Row };

const change = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("changed"),
    table: z.string(),
    id: z.string(),
    before: z.record(z.string(), z.unknown()),
    after: z.record(z.string(), z.unknown()),
  }),
  z.object({ kind: z.literal("added"), table: z.string(), id: z.string(), row: z.record(z.string(), z.unknown()) }),
  z.object({ kind: z.literal("removed"), table: z.string(), id: z.string(), row: z.record(z.string(), z.unknown()) }),
]);

export const rowChangesSchema = z.array(change);
export type RowChange = z.infer<typeof change>;

/** What differs between two photographs of the same scope. Of a changed row only the columns that differ are kept. */
export function diffRows(before: readonly KeptRow[], after: readonly KeptRow[]): RowChange[] {
  const keyOf = ({ table, id }: KeptRow) => `${table} ${id}`;
  const now = new Map(after.map((kept) => [keyOf(kept), kept]));
  const then = new Set(before.map(keyOf));
  const changedOrRemoved = before.flatMap((kept): RowChange[] => {
    const { table, id, row } = kept;
    const present = now.get(keyOf(kept));
    if (!present) return [{ kind: "removed", table, id, row }];
    const names = [...new Set([...Object.keys(row), ...Object.keys(present.row)])].filter(
      (name) => !isSame(row[name], present.row[name]),
    );
    if (names.length === 0) return [];
    return [{ kind: "changed", table, id, before: pick(row, names), after: pick(present.row, names) }];
  });
  const added = after
    .filter((kept) => !then.has(keyOf(kept)))
    .map(({ table, id, row }): RowChange => ({ kind: "added", table, id, row }));
  return [...changedOrRemoved, ...added];
}

/** Whether everything that was changed still stands as the decision left it. `present` are the rows of today. */
export function isUntouched(changes: readonly RowChange[], present: readonly KeptRow[]): boolean {
  const rows = new Map(present.map(({ table, id, row }) => [`${table} ${id}`, row]));
  return changes.every((one) => {
    const row = rows.get(`${one.table} ${one.id}`);
    if (one.kind === "removed") return row === undefined;
    if (row === undefined) return false;
    const left = one.kind === "added" ? one.row : one.after;
    return Object.entries(left).every(([name, value]) => isSame(row[name], value));
  });
}

function pick(row: Row, names: string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}

function isSame(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b);
}

function stable(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
