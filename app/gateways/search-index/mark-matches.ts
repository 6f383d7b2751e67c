import { findSpans } from "~/shared/japanese-text";
import { type Card, HIGHLIGHT_FIELDS, type IndexHit } from "./search-engine.server";

/** Where the spellings of the words that were asked for stand in the texts of a card. */
export function markMatches(card: Card, spellings: string[]): IndexHit["matches"] {
  const matches: IndexHit["matches"] = {};
  if (spellings.length === 0) return matches;
  for (const field of HIGHLIGHT_FIELDS) {
    const text = card[field];
    const spans = typeof text === "string" ? findSpans(text, spellings) : [];
    if (spans.length > 0) matches[field] = spans;
  }
  return matches;
}
