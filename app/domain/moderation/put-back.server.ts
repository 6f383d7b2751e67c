import type { Tx } from "~/gateways/db.server";
import {
  deleteRow,
  PHOTOGRAPHED_TABLES,
  type PhotographedTable,
  putColumns,
  putRow,
} from "~/gateways/row-photographs.server";
import { DomainError } from "~/shared/domain-error";
import { photographChanged } from "./photograph-subject.server";
import { isUntouched, type RowChange } from "./row-changes";

/**
 * Puts every row that was changed, added or removed back as it was, byte for byte. Throws DomainError("conflict") when
 * somebody has changed one of those columns since: nothing is put back then.
 */
export async function putBack(tx: Tx, changes: readonly RowChange[]): Promise<void> {
  if (!isUntouched(changes, await photographChanged(tx, changes))) throw new DomainError("conflict");
  for (const change of changes) {
    if (change.kind === "removed") await putRow(tx, { table: tableOf(change), row: change.row });
  }
  for (const change of changes) {
    if (change.kind === "changed")
      await putColumns(tx, { table: tableOf(change), id: change.id, columns: change.before });
  }
  for (const change of changes) {
    if (change.kind === "added") await deleteRow(tx, { table: tableOf(change), id: change.id });
  }
}

/** The ids of the listings among the rows: what the public sees of them has to be made anew. */
export function listingsIn(changes: readonly RowChange[]): string[] {
  return changes.filter(({ table }) => table === "Listing").map(({ id }) => id);
}

function tableOf({ table }: RowChange): PhotographedTable {
  const known = PHOTOGRAPHED_TABLES.find((name) => name === table);
  if (!known) throw new Error("A change of a table that is not photographed");
  return known;
}
