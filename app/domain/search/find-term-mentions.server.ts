import { findPublishedRecords } from "~/domain/archive/published-record.server";
import { termContentSchema } from "~/domain/glossary/term-content";
import { db } from "~/gateways/db.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { IndexHit } from "~/gateways/search-index/search-engine.server";
import { isDomainError } from "~/shared/domain-error";
import { findSpans } from "~/shared/japanese-text";
import type { PassageHit } from "./everything-page";
import type { PassageCard } from "./passage-card";
import { readPassageHits } from "./read-passage-hits.server";

const MOST = 10;
/** Other spellings of a word that are looked for, too. */
const MOST_SPELLINGS = 6;
/** Passages of one spelling that are counted. */
const ASKED = 200;
const EVERYONE = { audience: "public" } as const;

/**
 * Where a published term is spoken, the newest record first and in the order of time; with how often. Nothing when the
 * term is not published, and nothing when no engine answers: the page of the term stands without it.
 */
export async function findTermMentions(options: {
  termId: string;
  limit?: number;
}): Promise<{ passages: PassageHit[]; total: number }> {
  const { termId, limit = MOST } = options;
  const term = await db().term.findFirst({ where: { id: termId, publishedAt: { not: null } } });
  if (!term) return { passages: [], total: 0 };
  const { spellings } = termContentSchema.parse(term.content);
  const words = [term.word, ...spellings].slice(0, MOST_SPELLINGS);
  try {
    return await findMentions(words, limit);
  } catch (error) {
    if (isDomainError(error) && error.reason === "unavailable") return { passages: [], total: 0 };
    throw error;
  }
}

/** The word itself, not what the search takes for its like: a synonym is another word here. */
async function findMentions(words: string[], limit: number): Promise<{ passages: PassageHit[]; total: number }> {
  const answers = await Promise.all(
    words.map((text) => searchEngines("passages").search({ scope: EVERYONE, text, page: 1, perPage: ASKED })),
  );
  const hits = new Map(
    answers.flatMap(({ hits: found, relaxed }) => (relaxed ? [] : found.map((hit) => [hit.id, hit] as const))),
  );
  const spoken = [...hits.values()].flatMap((hit) => {
    const { summary } = hit.card as unknown as PassageCard;
    const matches = findSpans(summary, words);
    return matches.length > 0 ? [{ ...hit, matches: { summary: matches } }] : [];
  });
  const readable = await readableOf(spoken);
  const { shown } = await readPassageHits(readable.slice(0, limit));
  return { passages: shown, total: readable.length };
}

async function readableOf(hits: IndexHit[]): Promise<IndexHit[]> {
  const recordOf = ({ card }: IndexHit) => (card as unknown as PassageCard).recordId;
  const records = await findPublishedRecords([...new Set(hits.map(recordOf))]);
  return hits.filter((hit) => records.get(recordOf(hit))?.isRefused === false);
}
