import { findColumnsOfTerm } from "./find-columns.server";
import { publishedTerms } from "./published-terms.server";
import type { TermView } from "./term-view";

/** A published term with its related terms and the columns about it; null when there is none. */
export async function getTerm({ id }: { id: string }): Promise<TermView | null> {
  const { terms } = await publishedTerms();
  const found = terms.find(({ card }) => card.id === id);
  if (!found) return null;
  const { row, content, card } = found;
  const { spellings, senses, relatedTermIds, themes, listingIds } = content;
  const isRelated = (other: (typeof terms)[number]) =>
    relatedTermIds.includes(other.card.id) || other.content.relatedTermIds.includes(id);
  return {
    ...card,
    ...{ spellings, senses, themes, listingIds, hostCode: row.hostCode },
    related: terms.filter((other) => other !== found && isRelated(other)).map((other) => other.card),
    columns: await findColumnsOfTerm({ termId: id }),
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
