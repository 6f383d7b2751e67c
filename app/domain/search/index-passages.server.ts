import { searchEngines } from "~/gateways/search-index/engines.server";
import { passageDocumentsOf } from "./passage-documents.server";

/**
 * Brings what can be found of the words said in a record in line with the database; only passages that are another now
 * are written. Repeating it is harmless; throws to be tried again.
 */
export async function indexPassages({ recordId }: { recordId: string }): Promise<{ written: number; removed: number }> {
  const documents = await passageDocumentsOf(recordId);
  return searchEngines("passages").bringInLine({ record: [recordId] }, documents);
}
