import { createHash } from "node:crypto";
import { en } from "./en";
import { ja } from "./ja";
import { type Locale, type Messages, type Translate, translator } from "./messages";

const MESSAGES: Record<Locale, Messages> = { ja, en };
const FILES: Record<Locale, MessagesFile> = { ja: messagesFile("ja"), en: messagesFile("en") };
const TRANSLATORS: Record<Locale, Translate> = { ja: translator(ja, "ja"), en: translator(en, "en") };

type MessagesFile = { path: string; json: string };

function messagesFile(locale: Locale): MessagesFile {
  const json = JSON.stringify(MESSAGES[locale]);
  const digest = createHash("sha256").update(json).digest("base64url").slice(0, 12);
  return { path: `/messages/${locale}.${digest}`, json };
}

/** All messages of a language. Server only: the browser loads just the language of its page. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}

/** All messages of a language as a file for browsers; its name changes with its content. */
export function messagesFileOf(locale: Locale): MessagesFile {
  return FILES[locale];
}

/** The translator for loaders and feeds (page titles, file headers). */
export function translatorFor(locale: Locale): Translate {
  return TRANSLATORS[locale];
}
