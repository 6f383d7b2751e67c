import { z } from "zod";
import { openWords, SealError } from "~/gateways/seal.server";
import type { Alias } from "~prisma/client";
import { type AliasWords, aliasWordsSchema } from "./alias-words";
import type { EventWords, SupportWords } from "./connection-event";
import type { WordsProblem } from "./connection-view";

const eventWords: z.ZodType<EventWords> = z.object({ line: z.string() });
const supportWords: z.ZodType<SupportWords> = z.object({ label: z.string() });

/** What a professional wrote of an alias. Throws SealError. */
export async function openAliasWords(row: { id: string; sealed: string }): Promise<AliasWords> {
  return aliasWordsSchema.parse(await openWords(row.sealed, row.id));
}

/** A row with its words, or why they cannot be opened. */
export type OpenedAlias = { row: Alias; words: AliasWords | null; problem: WordsProblem | null };

/** As `openAliasWords`, where one alias that cannot be opened must not hide the others. */
export async function openAlias(row: Alias): Promise<OpenedAlias> {
  try {
    return { row, words: await openAliasWords(row), problem: null };
  } catch (error) {
    if (error instanceof SealError) return { row, words: null, problem: error.problem };
    throw error;
  }
}

/** The line of an event, "" when none was written; null when it cannot be opened. */
export async function openLine(row: { aliasId: string; sealed: string | null }): Promise<string | null> {
  if (row.sealed === null) return "";
  const words = await openOrNull(row.sealed, row.aliasId);
  return words === null ? null : eventWords.parse(words).line;
}

/** What a support is called; null when it cannot be opened. */
export async function openLabel(row: { aliasId: string; sealed: string }): Promise<string | null> {
  const words = await openOrNull(row.sealed, row.aliasId);
  return words === null ? null : supportWords.parse(words).label;
}

/** One line that cannot be opened must not hide the forty others. */
async function openOrNull(sealed: string, aliasId: string): Promise<unknown> {
  try {
    return await openWords(sealed, aliasId);
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}
