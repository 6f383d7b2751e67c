import type { ListingCard } from "~/domain/directory/listing";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { tokyoDateKey } from "~/shared/dates";
import { findListingSources, type ListingSource } from "./find-listing-sources.server";
import { MAX_DOWNLOAD, type MapQuery } from "./map-query";
import type { ListingHit } from "./search-answer";
import { toIndexQuery } from "./to-index-query.server";

const PER_REQUEST = 1000;

export type WholeResult = {
  hits: ListingHit[];
  total: number;
  totalIsExact: boolean;
  page: number;
  perPage: number;
  /** Where each listing comes from, by its id. */
  sources: Map<string, ListingSource>;
};

/** Every listing that fits, in order, up to MAX_DOWNLOAD, with its source and licence: for files. */
export async function searchAllListings(options: {
  scope: SearchScope;
  query: MapQuery;
  now: Date;
}): Promise<WholeResult> {
  const { scope, query, now } = options;
  const wanted = toIndexQuery({ query: { ...query, cellsZoom: null }, scope, today: tokyoDateKey(now) });
  const hits: ListingHit[] = [];
  let total = 0;
  let totalIsExact = true;
  for (let page = 1; hits.length < MAX_DOWNLOAD; page++) {
    const result = await searchEngines().search({ ...wanted, page, perPage: PER_REQUEST });
    for (const hit of result.hits) hits.push({ ...hit, card: hit.card as unknown as ListingCard });
    ({ total, totalIsExact } = result);
    if (result.hits.length < PER_REQUEST) break;
  }
  const sources = await findListingSources(hits.map((hit) => hit.card.id));
  return { hits, total, totalIsExact, page: 1, perPage: hits.length, sources };
}
