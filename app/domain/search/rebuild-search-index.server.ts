import { toListingRecord } from "~/domain/directory/to-listing-record.server";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { RebuildProgress, SearchDocument } from "~/gateways/search-index/search-engine.server";
import { settleSearchTaskFailures } from "~/gateways/search-task-failures.server";
import { toSearchDocument } from "./listing-document.server";
import { readSiteSynonyms, tellSiteSynonyms } from "./site-synonyms.server";
import { symposiumDocuments } from "./symposium-documents.server";

const BATCH = 500;

/**
 * Builds every engine's indexes anew from the database, beside the old ones, and swaps. `onProgress` tells of the listings.
 * @returns how many are indexed
 */
export async function rebuildSearchIndex(
  options: { onProgress?: (progress: RebuildProgress) => void } = {},
): Promise<{ listings: number; symposia: number }> {
  const total = await db().listing.count({ where: { status: "published" } });
  await readSiteSynonyms();
  await searchEngines().rebuild(publishedDocuments, (progress) => options.onProgress?.({ ...progress, total }));
  await searchEngines("symposia").rebuild(symposiumDocuments);
  await settleSearchTaskFailures(now());
  return { listings: total, symposia: await searchEngines("symposia").active().count() };
}

/** At boot: fills what lives in memory only, and a Meilisearch that holds nothing yet. */
export async function ensureSearchIndex(): Promise<void> {
  await readSiteSynonyms();
  await searchEngines().fill(publishedDocuments);
  await searchEngines("symposia").fill(symposiumDocuments);
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
