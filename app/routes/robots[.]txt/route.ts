import { siteFacts } from "~/http/site-facts.server";

/** Everything public may be read; the downloads and endless combinations of filters need not be. */
export function loader() {
  const lines = [
    "User-agent: *",
    "Disallow: /api/",
    "Disallow: /map.csv",
    "Disallow: /map.geojson",
    "Disallow: /map.svg",
    "Disallow: /map?",
    "Disallow: /search?",
    "Disallow: /circle?",
    "",
    `Sitemap: ${siteFacts().baseUrl}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
