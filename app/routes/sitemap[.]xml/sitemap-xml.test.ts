import { expect, test } from "vitest";
import { sitemapIndexXml, sitemapXml } from "./sitemap-xml";

test("addresses are escaped and dated", () => {
  const xml = sitemapXml("https://example.jp", [
    { path: "/areas/1?a=1&b=2", changedAt: new Date("2026-11-21T20:00:00Z") },
  ]);
  expect(xml).toContain("<url><loc>https://example.jp/areas/1?a=1&amp;b=2</loc><lastmod>2026-11-21</lastmod></url>");
});

test("the index names each part", () => {
  expect(sitemapIndexXml(["https://example.jp/sitemap.xml?part=listings&page=1"])).toContain(
    "<sitemap><loc>https://example.jp/sitemap.xml?part=listings&amp;page=1</loc></sitemap>",
  );
});
