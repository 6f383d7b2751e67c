export type SitemapEntry = { path: string; changedAt?: Date };

const START = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The addresses of one part (sitemaps.org protocol 0.9). */
export function sitemapXml(baseUrl: string, entries: SitemapEntry[]): string {
  const urls = entries.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : "";
    return `<url><loc>${escapeXml(baseUrl + path)}</loc>${changed}</url>`;
  });
  return `${START}<urlset ${NAMESPACE}>\n${urls.join("\n")}\n</urlset>\n`;
}

/** The parts of a sitemap that is too long for one. */
export function sitemapIndexXml(addresses: string[]): string {
  const parts = addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`);
  return `${START}<sitemapindex ${NAMESPACE}>\n${parts.join("\n")}\n</sitemapindex>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
