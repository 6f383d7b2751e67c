import { TARGET_KEYS, type TargetKey, THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { targetTerms, themeTerms } from "~/domain/directory/vocabulary-terms";
import { db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { COLLECTIONS, searchEngines } from "~/gateways/search-index/engines.server";
import { setSiteSynonyms } from "~/gateways/search-index/synonyms";

/** Theme → words an administrator added to it, as this process knows them. */
let wordsOfThemes: ReadonlyMap<ThemeKey, readonly string[]> = new Map();

/**
 * Reads the words administrators added to the vocabulary: the embedded engine and the suggestions of this process know
 * them at once. Who searches for such a word finds what carries its term.
 */
export async function readSiteSynonyms(): Promise<{ count: number }> {
  const rows = await db().vocabularySynonym.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  const synonyms = rows.flatMap(({ termKind, termKey, word }) => {
    const label = labelOf(termKind, termKey);
    return label === null ? [] : [{ word, finds: label }];
  });
  setSiteSynonyms(synonyms);
  const ofThemes = new Map<ThemeKey, string[]>();
  for (const { termKind, termKey, word } of rows) {
    const theme = termKind === "theme" ? THEME_KEYS.find((key) => key === termKey) : undefined;
    if (theme) ofThemes.set(theme, [...(ofThemes.get(theme) ?? []), word]);
  }
  wordsOfThemes = ofThemes;
  return { count: synonyms.length };
}

/** Carries out the event "vocabulary.changed": every engine knows the words. Throws when one does not answer. */
export async function takeSiteSynonyms(): Promise<void> {
  await readSiteSynonyms();
  for (const collection of COLLECTIONS) await searchEngines(collection).takeSynonyms();
}

/** At boot: a search server may have missed a change; the outbox tells it, again and again until it answers. */
export async function tellSiteSynonyms(): Promise<void> {
  if (searchEngines().active().name === "embedded") return;
  await db().$transaction((tx) => addToOutbox(tx, [{ name: "vocabulary.changed", payload: {} }]));
}

export function siteWordsOfTheme(theme: ThemeKey): readonly string[] {
  return wordsOfThemes.get(theme) ?? [];
}

/** The texts of listings hold the Japanese label of their themes and targets (listing-document). */
function labelOf(kind: string, key: string): string | null {
  const isTheme = kind === "theme" && (THEME_KEYS as readonly string[]).includes(key);
  if (isTheme) return themeTerms[key as ThemeKey].label.ja;
  const isTarget = kind === "target" && (TARGET_KEYS as readonly string[]).includes(key);
  return isTarget ? targetTerms[key as TargetKey].label.ja : null;
}
