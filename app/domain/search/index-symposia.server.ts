import { searchEngines } from "~/gateways/search-index/engines.server";
import { symposiumDocumentsOf } from "./symposium-documents.server";

/** Brings the index in line with the database for these symposia. Repeating it is harmless; throws to be tried again. */
export async function indexSymposia({ ids }: { ids: string[] }): Promise<void> {
  const documents = await symposiumDocumentsOf(ids);
  const found = new Set(documents.map(({ id }) => id));
  await searchEngines("symposia").write({ upsert: documents, remove: ids.filter((id) => !found.has(id)) });
}
