import { toListingRecord } from "~/domain/directory/to-listing-record.server";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { type Collection, searchEngines } from "~/gateways/search-index/engines.server";
import type { RebuildProgress, SearchDocument } from "~/gateways/search-index/search-engine.server";
import { settleSearchTaskFailures } from "~/gateways/search-task-failures.server";
import { toSearchDocument } from "./listing-document.server";
import { passageDocuments } from "./passage-documents.server";
import { recordDocuments } from "./record-documents.server";
import { readSiteSynonyms, tellSiteSynonyms } from "./site-synonyms.server";
import { symposiumDocuments } from "./symposium-documents.server";
import { termDocuments } from "./term-documents.server";

const BATCH = 500;

type Documents = () => AsyncGenerator<SearchDocument[]>;

/** Collection → everything of it that is found, from the database. */
export const DOCUMENTS_OF: Record<Exclude<Collection, "listings">, Documents> = {
  symposia: symposiumDocuments,
  records: recordDocuments,
  passages: passageDocuments,
  terms: termDocuments,
};
const REST = Object.keys(DOCUMENTS_OF) as (keyof typeof DOCUMENTS_OF)[];

/**
 * Builds every engine's indexes anew from the database, beside the old ones, and swaps. `onProgress` tells of the listings.
 * @returns how many are indexed
 */
export async function rebuildSearchIndex(
  options: { onProgress?: (progress: RebuildProgress) => void } = {},
): Promise<Record<Collection, number>> {
  const total = await db().listing.count({ where: { status: "published" } });
  await readSiteSynonyms();
  await searchEngines().rebuild(publishedDocuments, (progress) => options.onProgress?.({ ...progress, total }));
  for (const collection of REST) await searchEngines(collection).rebuild(DOCUMENTS_OF[collection]);
  await settleSearchTaskFailures(now());
  const countOf = (collection: Collection) => searchEngines(collection).active().count();
  return {
    listings: total,
    symposia: await countOf("symposia"),
    records: await countOf("records"),
    passages: await countOf("passages"),
    terms: await countOf("terms"),
  };
}

/** At boot: fills what lives in memory only, and a Meilisearch that holds nothing yet. */
export async function ensureSearchIndex(): Promise<void> {
  await readSiteSynonyms();
  await searchEngines().fill(publishedDocuments);
  for (const collection of REST) await searchEngines(collection).fill(DOCUMENTS_OF[collection]);
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
