import type { MetaDescriptor } from "@remix-run/node";
import { pageMeta } from "~/components/layout/page-meta";
import { recordJsonLd } from "~/domain/archive/record-json-ld";
import type { RecordView } from "~/domain/archive/record-view";
import type { JsonLd } from "~/domain/directory/listing-json-ld";
import { plainSummary } from "~/domain/symposium/symposium-json-ld";
import type { Translate } from "~/i18n/messages";

export type RecordHead = {
  title: string;
  description: string;
  siteName: string;
  canonicalUrl: string;
  pictureUrl: string | null;
  /** What stands in the player before it is played: the largest thing one sees first. */
  posterUrl: string | null;
  oembedUrl: string;
  isIndexed: boolean;
  jsonLd: JsonLd | null;
};

const DESCRIPTION_MAX = 160;

/** What the head says, translated: for search engines and for links that are passed on. */
export function recordHead(view: RecordView, facts: { baseUrl: string; siteName: string; t: Translate }): RecordHead {
  const { baseUrl, siteName, t } = facts;
  const canonicalUrl = `${baseUrl}${view.path}`;
  const names = view.speakers.map(({ name }) => name).filter(Boolean);
  const said = names.length > 0 ? t("archive.card.speakers", { names: names.join("、") }) : "";
  return {
    title: view.title,
    description: [plainSummary(view.summaryMarkdown, DESCRIPTION_MAX) || view.subtitle, said]
      .filter(Boolean)
      .join("　"),
    ...{ siteName, canonicalUrl },
    pictureUrl: view.posterUrl && `${baseUrl}${view.posterUrl}`,
    posterUrl: view.media.kind === "none" ? null : view.posterUrl,
    oembedUrl: `${baseUrl}/api/v1/oembed?url=${encodeURIComponent(canonicalUrl)}&format=json`,
    isIndexed: !view.isSample,
    jsonLd: recordJsonLd({ view, baseUrl }),
  };
}

export function recordMeta(head: RecordHead): MetaDescriptor[] {
  const { title, description, canonicalUrl, pictureUrl, posterUrl, oembedUrl, jsonLd } = head;
  return [
    ...pageMeta(head),
    { property: "og:url", content: canonicalUrl },
    ...(pictureUrl ? [{ property: "og:image", content: pictureUrl }] : []),
    { name: "twitter:card", content: pictureUrl ? "summary_large_image" : "summary" },
    { name: "twitter:title", content: title },
    ...(description ? [{ name: "twitter:description", content: description }] : []),
    { tagName: "link", rel: "alternate", type: "application/json+oembed", href: oembedUrl, title },
    ...(posterUrl ? [{ tagName: "link", rel: "preload", as: "image", href: posterUrl, fetchpriority: "high" }] : []),
    ...(jsonLd ? [{ "script:ld+json": jsonLd }] : []),
  ];
}
