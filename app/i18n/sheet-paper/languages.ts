/** The languages of a sheet: Japanese with readings, やさしい日本語, English. Apart from the words, which browsers need not load. */
export const SHEET_LANGUAGES = ["ja", "easy", "en"] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];
