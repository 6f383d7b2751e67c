import type { Meilisearch, MultiSearchQuery, SearchResponse } from "meilisearch";
import { type Cell, distanceMeters } from "~/shared/geo";
import { queryWords } from "~/shared/japanese-text";
import { markMatches } from "../mark-matches";
import type { FacetCount, FacetName, IndexHit, IndexQuery, IndexResult, SearchScope } from "../search-engine.server";
import { expandSynonyms } from "../synonyms";
import type { MeilisearchDocument } from "./index-document.server";
import { MAX_TOTAL_HITS } from "./index-settings.server";
import { nearlySpelt } from "./nearly-spelt.server";
import { isIn, queryFilter, scopeFilter } from "./query-filter.server";
import { nearSpellingFilter, phraseQuery } from "./query-text.server";

export type StoredHit = Pick<MeilisearchDocument, "id" | "card" | "_geo">;
type Answer = SearchResponse<StoredHit, { page: number; hitsPerPage: number }>;

/** Meilisearch reads no more words of a query. */
const MAX_WORDS = 10;

/** How many candidates of a near spelling are looked at. */
const NEAR_SPELLING_CANDIDATES = 2000;

/** One round trip; when nothing matches to the letter, a few more for words that may be misspelt. */
export async function searchMeilisearch(
  client: Meilisearch,
  indexUid: string,
  query: IndexQuery,
): Promise<IndexResult> {
  const words = queryWords(query.text ?? "").slice(0, MAX_WORDS);
  const exact = await ask(client, indexUid, query, { words });
  if (exact.total > 0 || words.length === 0) return exact;
  const known = await knownWords(client, indexUid, query.scope, words);
  const unknown = words.filter((word) => !known.includes(word));
  const ids = await findNearlySpelt(client, indexUid, query.scope, unknown);
  if (ids.length === 0) return exact;
  return { ...(await ask(client, indexUid, query, { words: known, ids })), relaxed: true };
}

/** Words that stand to the letter in something the asker may see. */
async function knownWords(
  client: Meilisearch,
  indexUid: string,
  scope: SearchScope,
  words: string[],
): Promise<string[]> {
  const { results } = await client.multiSearch({
    queries: words.map((word) => ({
      indexUid,
      q: phraseQuery([word]),
      filter: [scopeFilter(scope)],
      page: 1,
      hitsPerPage: 0,
    })),
  });
  return words.filter((_, i) => ((results[i] as Answer | undefined)?.totalHits ?? 0) > 0);
}

async function findNearlySpelt(
  client: Meilisearch,
  indexUid: string,
  scope: SearchScope,
  words: string[],
): Promise<string[]> {
  const nearFilter = nearSpellingFilter(words);
  if (!nearFilter) return [];
  const candidates = await client.index<StoredHit>(indexUid).search("", {
    filter: [scopeFilter(scope), ...nearFilter],
    limit: NEAR_SPELLING_CANDIDATES,
    attributesToRetrieve: ["id", "card"],
  });
  return nearlySpelt(words, candidates.hits);
}

export async function suggestFromMeilisearch(
  client: Meilisearch,
  indexUid: string,
  { scope, text, limit }: { scope: SearchScope; text: string; limit: number },
): Promise<IndexHit[]> {
  const words = queryWords(text).slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const answer = await client.index<StoredHit>(indexUid).search(phraseQuery(words), {
    filter: [scopeFilter(scope)],
    attributesToSearchOn: words.every((word) => word.length > 1)
      ? ["gName", "gKana"]
      : ["gName", "gKana", "gCharacters"],
    matchingStrategy: "all",
    limit,
  });
  return answer.hits.map((hit) => toHit(hit, { text }));
}

async function ask(
  client: Meilisearch,
  indexUid: string,
  query: IndexQuery,
  { words, ids }: { words: string[]; ids?: string[] },
): Promise<IndexResult> {
  const only = ids ? [isIn("id", ids)] : [];
  const own = (query.facets ?? []).filter((facet) => (query.filters?.[facet] ?? []).length > 0);
  const free = (query.facets ?? []).filter((facet) => !own.includes(facet));
  const cellAttribute = query.cellsZoom === undefined ? null : `cell.z${query.cellsZoom}`;
  const q = phraseQuery(words);
  const shared = { indexUid, q, matchingStrategy: "all" as const, attributesToRetrieve: ["id", "card", "_geo"] };
  const queries: MultiSearchQuery[] = [
    {
      ...shared,
      filter: [...queryFilter(query), ...only],
      page: query.page,
      hitsPerPage: query.perPage,
      sort: sortOf(query),
      facets: [...free.map((facet) => `facet.${facet}`), ...(cellAttribute ? [cellAttribute] : [])],
    },
    ...own.map((facet) => ({
      ...shared,
      filter: [...queryFilter(query, facet), ...only],
      page: 1,
      hitsPerPage: 0,
      facets: [`facet.${facet}`],
    })),
  ];
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, StoredHit>({ queries });
  const [page, ...counts] = results as unknown as Answer[];
  if (!page) throw new Error("The search server answered no result");
  return {
    hits: page.hits.map((hit) => toHit(hit, query)),
    total: page.totalHits,
    totalIsExact: page.totalHits < MAX_TOTAL_HITS,
    facets: facetsOf([page, ...counts], [free, ...own.map((facet) => [facet])]),
    cells: cellAttribute ? cellsOf(page, cellAttribute, query.cellsZoom ?? 0) : [],
    relaxed: false,
  };
}

function sortOf(query: IndexQuery): string[] {
  const sort = query.sort ?? (query.text?.trim() ? "relevance" : query.near ? "distance" : "relevance");
  if (sort === "distance" && query.near) return [`_geoPoint(${query.near.lat}, ${query.near.lng}):asc`];
  if (sort === "confirmed") return ["confirmedDay:desc"];
  if (sort === "newest") return ["createdSecond:desc"];
  if (sort === "name") return ["sortName:asc"];
  return query.text?.trim() ? [] : ["rank:desc"];
}

function toHit(hit: StoredHit, query: Pick<IndexQuery, "text" | "near">): IndexHit {
  return {
    id: hit.id,
    card: hit.card,
    distanceMeters: query.near && hit._geo ? Math.round(distanceMeters(query.near, hit._geo)) : null,
    matches: markMatches(hit.card, queryWords(query.text ?? "").flatMap(expandSynonyms)),
  };
}

function facetsOf(answers: Answer[], names: FacetName[][]): IndexResult["facets"] {
  const facets: IndexResult["facets"] = {};
  names.forEach((group, i) => {
    for (const name of group) facets[name] = countsOf(answers[i]?.facetDistribution?.[`facet.${name}`]);
  });
  return facets;
}

function countsOf(distribution: Record<string, number> = {}): FacetCount[] {
  return Object.entries(distribution)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function cellsOf(answer: Answer, attribute: string, zoom: number): (Cell & { count: number })[] {
  return Object.entries(answer.facetDistribution?.[attribute] ?? {}).map(([value, count]) => {
    const [x, y] = value.split("/").map(Number);
    return { z: zoom, x: x ?? 0, y: y ?? 0, count };
  });
}
