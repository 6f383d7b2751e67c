import { en } from "./en";
import { ja } from "./ja";
import { type Locale, type Messages, type Translate, translator } from "./messages";

const MESSAGES: Record<Locale, Messages> = { ja, en };
const TRANSLATORS: Record<Locale, Translate> = { ja: translator(ja, "ja"), en: translator(en, "en") };

/** All messages of a language. Server only: the browser loads just the language of its page. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}

/** The translator for loaders and feeds (page titles, file headers). */
export function translatorFor(locale: Locale): Translate {
  return TRANSLATORS[locale];
}
