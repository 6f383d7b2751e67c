import type { MetaDescriptor } from "@remix-run/node";
import { pageMeta } from "~/components/layout/page-meta";
import type { JsonLd } from "~/domain/directory/listing-json-ld";
import { picturePath } from "~/domain/symposium/symposium-json-ld";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { clockOf, dateOf } from "~/domain/symposium/when-text";
import { formatDate } from "~/i18n/format";
import type { Locale, Translate } from "~/i18n/messages";

export type SymposiumHead = {
  title: string;
  description: string;
  siteName: string;
  canonicalUrl: string;
  pictureUrl: string;
  pictureAlt: string;
  isIndexed: boolean;
  jsonLd: JsonLd | null;
};

type HeadFacts = { view: SymposiumView; baseUrl: string; jsonLd: JsonLd | null; locale: Locale };

/** What the head says, translated: for search engines and for links that are passed on. */
export function symposiumHead({ view, baseUrl, jsonLd, locale }: HeadFacts, t: Translate): SymposiumHead {
  const date = formatDate(dateOf(view.startsAt), locale);
  const time = t("symposium.date.time", { start: clockOf(view.startsAt), end: clockOf(view.endsAt) });
  const place = view.venue?.name || t(`symposium.formLong.${view.form}`);
  const host = view.organisers.find(({ role }) => role === "host")?.name || view.hostName;
  const status = view.status === "scheduled" ? "" : `【${t(`symposium.status.${view.status}`)}】`;
  return {
    title: `${status}${view.title}`,
    description: [t("symposium.meta.description", { date, time, place, host }), view.subtitle]
      .filter(Boolean)
      .join("　"),
    siteName: t("common.siteName"),
    canonicalUrl: `${baseUrl}${view.path}`,
    pictureUrl: `${baseUrl}${picturePath(view)}`,
    pictureAlt: t("symposium.picture.alt", { title: view.title, date, place }),
    isIndexed: !view.isSample,
    jsonLd,
  };
}

export function symposiumMeta(head: SymposiumHead): MetaDescriptor[] {
  return [
    ...pageMeta(head),
    { property: "og:url", content: head.canonicalUrl },
    { property: "og:image", content: head.pictureUrl },
    { property: "og:image:type", content: "image/png" },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { property: "og:image:alt", content: head.pictureAlt },
    { name: "twitter:card", content: "summary_large_image" },
    { name: "twitter:title", content: head.title },
    { name: "twitter:description", content: head.description },
    { name: "twitter:image", content: head.pictureUrl },
    { name: "twitter:image:alt", content: head.pictureAlt },
    ...(head.jsonLd ? [{ "script:ld+json": head.jsonLd }] : []),
  ];
}
