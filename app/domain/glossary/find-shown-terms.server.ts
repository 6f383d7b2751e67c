import type { ShownTerm } from "./mark-terms";
import { publishedTerms } from "./published-terms.server";

/** All published terms with the words they are known by, the earliest published first. */
export async function findShownTerms(): Promise<ShownTerm[]> {
  const { shown } = await publishedTerms();
  return shown;
}
