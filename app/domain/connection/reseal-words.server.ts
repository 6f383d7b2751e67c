import { kidOf, openWords, SealError, sealingKid, sealWords } from "~/gateways/seal.server";
import { countSealed, type SealedRow, type SealedTable, sealedRows } from "./sealed-rows.server";

/** resealed: now under the first key. kept: were so already. unopened: left as they are. */
export type Resealed = { resealed: number; kept: number; unopened: number };

/**
 * Encrypts all words anew with the first of the keys, so that the others can be taken out of use. May be stopped at any time
 * and begun again: what is done stays done, and the site may run meanwhile. What cannot be opened is left as it is.
 */
export async function resealWords(
  options: { onProgress?: (progress: { done: number; total: number }) => void } = {},
): Promise<Resealed> {
  const total = await countSealed();
  const sum: Resealed = { resealed: 0, kept: 0, unopened: 0 };
  let done = 0;
  for await (const { table, rows } of sealedRows()) {
    const outcomes = await Promise.all(rows.map((row) => resealRow(table, row)));
    for (const outcome of outcomes) sum[outcome] += 1;
    done += rows.length;
    options.onProgress?.({ done, total });
  }
  return sum;
}

async function resealRow(table: SealedTable, row: SealedRow): Promise<keyof Resealed> {
  if (kidOf(row.sealed) === sealingKid()) return "kept";
  try {
    const words = (await openWords(row.sealed, row.aliasId)) as object;
    const isReplaced = await table.replace(row, await sealWords(words, row.aliasId));
    // Written by somebody in this moment, that is with the first key.
    return isReplaced ? "resealed" : "kept";
  } catch (error) {
    if (error instanceof SealError) return "unopened";
    throw error;
  }
}
