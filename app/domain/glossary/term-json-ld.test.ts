import { expect, it } from "vitest";
import { columnJsonLd, termJsonLd } from "./term-json-ld";
import type { ColumnView, TermView } from "./term-view";

const site = { baseUrl: "https://wa.example.jp", siteName: "人々の輪" };
const term: TermView = {
  ...{ id: "trm_1", path: "/glossary/trm_1", word: "もどし", reading: "もどし", plain: "説明", fields: [] },
  ...{ hostName: "静岡県焼津市", hostCode: "222127", isSample: false, spellings: ["戻し"], senses: [], related: [] },
  ...{
    columns: [],
    themes: [],
    listingIds: [],
    publishedAt: "2026-11-21T03:00:00Z",
    updatedAt: "2026-11-21T03:00:00Z",
  },
};
const column: ColumnView = {
  ...{
    id: "col_1",
    path: "/glossary/columns/col_1",
    title: "題",
    series: "続きもの",
    number: 1,
    author: "見本 さくら",
  },
  ...{ authorTitle: "", hostName: "静岡県焼津市", hostCode: "222127", isSample: false, bodyMarkdown: "", terms: [] },
  ...{ previous: null, next: null, publishedAt: "2026-11-21T03:00:00Z", updatedAt: "2026-11-22T03:00:00Z" },
};

it("tells search engines what a term is and where it belongs", () => {
  expect(termJsonLd({ view: term, ...site })).toEqual({
    ...{ "@context": "https://schema.org", "@type": "DefinedTerm", "@id": "https://wa.example.jp/glossary/trm_1#term" },
    ...{ url: "https://wa.example.jp/glossary/trm_1", name: "もどし", alternateName: ["もどし", "戻し"] },
    ...{ description: "説明", inLanguage: "ja" },
    inDefinedTermSet: { "@type": "DefinedTermSet", name: "人々の輪", url: "https://wa.example.jp/glossary" },
  });
});

it("names the author and the series of a column", () => {
  expect(columnJsonLd({ view: column, ...site })).toMatchObject({
    ...{ "@type": "Article", headline: "題", author: { "@type": "Person", name: "見本 さくら" } },
    isPartOf: { "@type": "CreativeWorkSeries", name: "続きもの" },
  });
});

it("says nothing of samples", () => {
  expect(termJsonLd({ view: { ...term, isSample: true }, ...site })).toBeNull();
  expect(columnJsonLd({ view: { ...column, isSample: true }, ...site })).toBeNull();
});
