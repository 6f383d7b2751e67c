import type { MessageKey, MessageValues } from "~/i18n/messages";
import { translatorFor } from "~/i18n/messages-of.server";
import { getLocale } from "./locale.server";

/** The head of a page for staff: never for search engines. */
export function deskHead(request: Request, key: MessageKey, values?: MessageValues) {
  const t = translatorFor(getLocale(request));
  return { title: t(key, values), siteName: t("common.siteName"), isIndexed: false };
}
