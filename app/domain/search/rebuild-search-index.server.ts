import { toListingRecord } from "~/domain/directory/to-listing-record.server";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { RebuildProgress, SearchDocument } from "~/gateways/search-index/search-engine.server";
import { settleSearchTaskFailures } from "~/gateways/search-task-failures.server";
import { toSearchDocument } from "./listing-document.server";
import { readSiteSynonyms, tellSiteSynonyms } from "./site-synonyms.server";

const BATCH = 500;

/**
 * Builds every engine's index anew from the database, beside the old one, and swaps.
 * @returns how many listings are indexed
 */
export async function rebuildSearchIndex(
  options: { onProgress?: (progress: RebuildProgress) => void } = {},
): Promise<number> {
  const total = await db().listing.count({ where: { status: "published" } });
  await readSiteSynonyms();
  await searchEngines().rebuild(publishedDocuments, (progress) => options.onProgress?.({ ...progress, total }));
  await settleSearchTaskFailures(now());
  return total;
}

/** At boot: fills what lives in memory only, and a Meilisearch that holds nothing yet. */
export async function ensureSearchIndex(): Promise<void> {
  await readSiteSynonyms();
  await searchEngines().fill(publishedDocuments);
  await tellSiteSynonyms();
}

async function* publishedDocuments(): AsyncGenerator<SearchDocument[]> {
  let after = "";
  for (;;) {
    const listings = await db().listing.findMany({
      where: { status: "published", id: { gt: after } },
      include: { organization: true, source: true },
      orderBy: { id: "asc" },
      take: BATCH,
    });
    const last = listings.at(-1);
    if (!last) return;
    after = last.id;
    yield listings.map((listing) => toSearchDocument(toListingRecord(listing), now()));
  }
}
