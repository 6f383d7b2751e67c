import { kidOf, openWords, SealError } from "~/gateways/seal.server";
import { type SealedRow, sealedRows } from "./sealed-rows.server";

/** Of one key: how many words are encrypted with it and how many of them open. `kid` "" = no readable key name. */
export type SealCount = { kid: string; words: number; opened: number };

/** Tries to open all encrypted words and counts them by key; reads only. */
export async function checkSeals(): Promise<SealCount[]> {
  const counts = new Map<string, SealCount>();
  for await (const { rows } of sealedRows()) {
    const opened = await Promise.all(rows.map(opens));
    rows.forEach(({ sealed }, at) => {
      const kid = kidOf(sealed) ?? "";
      const count = counts.get(kid) ?? { kid, words: 0, opened: 0 };
      counts.set(kid, { kid, words: count.words + 1, opened: count.opened + (opened[at] ? 1 : 0) });
    });
  }
  return [...counts.values()].sort((a, b) => b.words - a.words);
}

async function opens({ sealed, aliasId }: SealedRow): Promise<boolean> {
  try {
    await openWords(sealed, aliasId);
    return true;
  } catch (error) {
    if (error instanceof SealError) return false;
    throw error;
  }
}
