import { log } from "~/gateways/log.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import { isDomainError } from "~/shared/domain-error";
import { DOCUMENTS_OF } from "./rebuild-search-index.server";

/**
 * Once a day: compares what every engine holds of symposia, records, what was said and words with the database, one
 * document after the other, and builds an index anew that differs. It mends what a lost event or a refusal that nobody
 * announced left behind. An engine that does not answer is left for tomorrow.
 * @returns the collections that were built anew
 */
export async function keepSearchIndex(): Promise<{ mended: string[] }> {
  const mended: string[] = [];
  for (const [collection, documents] of Object.entries(DOCUMENTS_OF)) {
    const engines = searchEngines(collection as keyof typeof DOCUMENTS_OF);
    try {
      if (await engines.isInLine(documents)) continue;
      await engines.rebuild(documents);
      mended.push(collection);
      log.warn({ collection }, "search index differed from the database and was built anew");
    } catch (error) {
      if (!isDomainError(error) || error.reason !== "unavailable") throw error;
    }
  }
  return { mended };
}
