import { qrDrawing } from "~/domain/directory/qr-drawing.server";
import { type DraftKey, getDraftView } from "~/domain/symposium/draft-link.server";
import type { SymposiumLine } from "~/domain/symposium/find-series-symposia.server";
import type { Locale } from "~/i18n/messages";
import { renderMarkdown } from "~/shared/render-markdown.server";
import { siteFacts } from "./site-facts.server";

type Asked = { id: string; key: DraftKey; filesPath: string; locale: Locale; now: Date };

/** What the page of a symposium shows of its draft, without registration and what lies around; null while it has no hours. */
export async function loadDraftPage({ id, key, filesPath, locale, now }: Asked) {
  const view = await getDraftView({ id, key, filesPath, now });
  if (view === "incomplete") return null;
  const url = `${siteFacts().baseUrl}${view.path}`;
  const series: SymposiumLine[] = [];
  return {
    ...{ view, url, qr: qrDrawing(url), door: null, map: null, related: null, series },
    summaryHtml: renderMarkdown(view.summaryMarkdown),
    languageNames: languageNames(view.languages, locale),
    isPast: false,
  };
}

function languageNames(codes: readonly string[], locale: Locale): string[] {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return codes.map((code) => (/^[a-z]{2,3}(-|$)/.test(code) ? (names.of(code) ?? code) : code));
}

/** The address may hold the key: nobody keeps the page, no other site is told where the visitor came from. */
export const SECRET_PAGE = { "Cache-Control": "no-store", "Referrer-Policy": "same-origin", "X-Robots-Tag": "noindex" };
