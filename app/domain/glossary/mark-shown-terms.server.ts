import { type MarkedPiece, markTerms, type ShownTerm, termsIn } from "./mark-terms";
import { publishedTerms } from "./published-terms.server";

/**
 * Texts that are read one after the other, cut into pieces with the terms marked where each first stands, and the terms
 * that are marked: what components/glossary/marked-text.tsx shows.
 */
export async function markShownTerms(
  texts: readonly string[],
): Promise<{ marked: MarkedPiece[][]; terms: ShownTerm[] }> {
  const { shown, forms } = await publishedTerms();
  const marked = markTerms(texts, forms);
  return { marked, terms: termsIn(marked, shown) };
}
