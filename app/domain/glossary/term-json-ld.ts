/** schema.org DefinedTerm of a term, Article of a column, for search engines. */
import type { JsonLd } from "../directory/listing-json-ld";
import type { ColumnView, TermView } from "./term-view";

type Site = { baseUrl: string; siteName: string };

/** null for a sample: search engines must not announce it. */
export function termJsonLd({ view, baseUrl, siteName }: Site & { view: TermView }): JsonLd | null {
  if (view.isSample) return null;
  const url = `${baseUrl}${view.path}`;
  return {
    ...{ "@context": "https://schema.org", "@type": "DefinedTerm", "@id": `${url}#term`, url, name: view.word },
    ...{ alternateName: [view.reading, ...view.spellings], description: view.plain, inLanguage: "ja" },
    inDefinedTermSet: { "@type": "DefinedTermSet", name: siteName, url: `${baseUrl}/glossary` },
  };
}

export function columnJsonLd({ view, baseUrl, siteName }: Site & { view: ColumnView }): JsonLd | null {
  if (view.isSample) return null;
  const url = `${baseUrl}${view.path}`;
  const series: JsonLd = view.series === "" ? {} : { isPartOf: { "@type": "CreativeWorkSeries", name: view.series } };
  return {
    ...{ "@context": "https://schema.org", "@type": "Article", "@id": `${url}#article`, url, headline: view.title },
    ...{ author: { "@type": "Person", name: view.author }, inLanguage: "ja" },
    ...{ datePublished: view.publishedAt, dateModified: view.updatedAt },
    publisher: { "@type": "Organization", name: siteName },
    ...series,
  };
}
