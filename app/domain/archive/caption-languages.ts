/** Languages captions may be in (BCP 47): those of Japan's larger groups of residents, and signs of none. */
export const CAPTION_LANGUAGES = [
  ...["ja", "en", "zh-Hans", "zh-Hant", "ko", "vi", "tl", "pt", "es", "ne", "id", "my", "th", "fr", "de", "it"],
  ...["ru", "uk", "ar", "fa", "hi", "bn", "ur", "si", "ta", "mn", "km", "lo", "ms", "tr", "sv", "nl", "pl"],
] as const;

export function isCaptionLanguage(text: string | undefined): text is string {
  return CAPTION_LANGUAGES.some((language) => language === text);
}

export function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
}

/** A record may be in a language captions are not offered in; its own comes first. */
export function bestLanguage(
  languages: readonly string[],
  wished: readonly (string | null | undefined)[],
): string | null {
  return wished.find((language) => language && languages.includes(language)) ?? languages[0] ?? null;
}
