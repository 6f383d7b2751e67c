import { searchEngines } from "~/gateways/search-index/engines.server";
import { termDocumentsOf } from "./term-documents.server";

/** Brings the index in line with the database for these terms and columns. Repeating it is harmless. */
export async function indexTerms({ ids }: { ids: string[] }): Promise<void> {
  const documents = await termDocumentsOf(ids);
  const found = new Set(documents.map(({ id }) => id));
  await searchEngines("terms").write({ upsert: documents, remove: ids.filter((id) => !found.has(id)) });
}
