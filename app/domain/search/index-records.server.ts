import { searchEngines } from "~/gateways/search-index/engines.server";
import { indexPassages } from "./index-passages.server";
import { recordDocumentsOf } from "./record-documents.server";

/** Brings the index in line with the database for these records and all that is said in them. Repeating it is harmless. */
export async function indexRecords({ ids }: { ids: string[] }): Promise<void> {
  const documents = await recordDocumentsOf(ids);
  const found = new Set(documents.map(({ id }) => id));
  await searchEngines("records").write({ upsert: documents, remove: ids.filter((id) => !found.has(id)) });
  for (const recordId of ids) await indexPassages({ recordId });
}
