import type { MetaDescriptor } from "@remix-run/node";

type PageMeta = {
  title: string;
  siteName: string;
  description?: string;
  /** Address of the page without filters, for search engines. */
  canonicalUrl?: string;
  isIndexed?: boolean;
};

/** The head of a page: "title | site". Give it what the loader has translated. */
export function pageMeta({ title, siteName, description, canonicalUrl, isIndexed = true }: PageMeta): MetaDescriptor[] {
  const fullTitle = title === siteName ? siteName : `${title} | ${siteName}`;
  const entries: MetaDescriptor[] = [
    { title: fullTitle },
    { property: "og:title", content: fullTitle },
    { property: "og:site_name", content: siteName },
    { property: "og:type", content: "website" },
  ];
  if (description)
    entries.push({ name: "description", content: description }, { property: "og:description", content: description });
  if (canonicalUrl) entries.push({ tagName: "link", rel: "canonical", href: canonicalUrl });
  if (!isIndexed) entries.push({ name: "robots", content: "noindex" });
  return entries;
}
