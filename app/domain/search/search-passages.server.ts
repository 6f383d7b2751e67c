import { findPublishedRecords } from "~/domain/archive/published-record.server";
import type { EngineAnswer } from "~/gateways/search-index/engines.server";
import { askTab } from "./ask-tab.server";
import type { PassageHit } from "./everything-page";
import type { EverythingQuery } from "./everything-query";
import { readPassageHits } from "./read-passage-hits.server";

const EVERYONE = { audience: "public" } as const;

export type PassageAnswer = { answer: EngineAnswer; hits: PassageHit[] };

/**
 * What was said with these words. When the index still holds a record that may no longer be read, it is asked once more
 * without it, so that no number tells of it either. Throws DomainError("unavailable") when no engine answers.
 */
export async function searchPassages(options: { query: EverythingQuery; perPage?: number }): Promise<PassageAnswer> {
  const { query, perPage } = options;
  const ask = (record?: string[]) =>
    askTab({ tab: "passages", query, scope: EVERYONE, perPage, ...(record && { filters: { record } }) });
  const answer = await ask();
  const { shown, left } = await readPassageHits(answer.hits);
  if (left === 0) return { answer, hits: shown };
  const records = await readableOf(answer, query.filters.record);
  if (records.length === 0) return { answer: { ...answer, hits: [], total: 0, facets: {} }, hits: [] };
  const again = await ask(records);
  return { answer: again, hits: (await readPassageHits(again.hits)).shown };
}

/** Of the records an answer speaks of, those in which anyone may read what was said. */
async function readableOf({ facets }: EngineAnswer, only: string | undefined): Promise<string[]> {
  const ids = (facets.record ?? []).map(({ value }) => value);
  const records = await findPublishedRecords(only === undefined ? ids : ids.filter((id) => id === only));
  return [...records.values()].flatMap(({ row, isRefused }) => (isRefused ? [] : [row.id]));
}
