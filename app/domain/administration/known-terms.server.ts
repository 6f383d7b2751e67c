import { TARGET_KEYS, THEME_KEYS } from "~/domain/directory/vocabulary";
import { targetTerms, themeTerms, type VocabularyTerm } from "~/domain/directory/vocabulary-terms";
import type { Tx } from "~/gateways/db.server";
import type { KnownTerm, TermRef } from "./vocabulary-view";

/** All terms in the order of the vocabulary. */
export function allTerms(): { ref: TermRef; term: VocabularyTerm }[] {
  return [
    ...THEME_KEYS.map((key) => ({ ref: { kind: "theme" as const, key }, term: themeTerms[key] })),
    ...TARGET_KEYS.map((key) => ({ ref: { kind: "target" as const, key }, term: targetTerms[key] })),
  ];
}

/** All terms with the reviewed words and those that administrators added. */
export async function knownTerms(tx: Tx): Promise<KnownTerm[]> {
  const own = await tx.vocabularySynonym.findMany();
  return allTerms().map(({ ref, term }) => {
    const added = own.filter(({ termKind, termKey }) => termKind === ref.kind && termKey === ref.key);
    const words = [term.label.ja, term.short.ja, ...term.synonyms, ...added.map(({ word }) => word)];
    return { ...ref, label: term.label.ja, words };
  });
}
