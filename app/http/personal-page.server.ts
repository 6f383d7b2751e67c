import type { MessageKey } from "~/i18n/messages";
import { translatorFor } from "~/i18n/messages-of.server";
import { getLocale } from "./locale.server";

/**
 * The link is the key: it must not be kept by caches, nor handed on to other sites. (With no-referrer a form without
 * scripts would name no origin, and be refused as a foreign one.)
 */
export const PERSONAL = {
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
};

/** The head of a page that a personal link opens. */
export function personalHead(request: Request, key: MessageKey) {
  const t = translatorFor(getLocale(request));
  return { title: t(key), siteName: t("common.siteName"), isIndexed: false };
}
