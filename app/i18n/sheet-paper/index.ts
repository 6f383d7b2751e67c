import { easy } from "./easy";
import { en } from "./en";
import { ja, type SheetWords } from "./ja";
import type { SheetLanguage } from "./languages";

export type { SheetWords };

const WORDS: Record<SheetLanguage, SheetWords> = { ja, easy, en };

export function sheetWords(language: SheetLanguage): SheetWords {
  return WORDS[language];
}
