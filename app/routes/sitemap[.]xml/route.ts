import type { LoaderFunctionArgs } from "@remix-run/node";
import { findRecordAddresses } from "~/domain/archive/find-record-addresses.server";
import {
  countListingAddressPages,
  findListedMunicipalities,
  findListingAddresses,
} from "~/domain/directory/find-listing-addresses.server";
import { findGlossaryAddresses } from "~/domain/glossary/find-glossary-addresses.server";
import { findSymposiumAddresses } from "~/domain/symposium/find-symposium-addresses.server";
import { findPlanAddresses } from "~/domain/training/find-plan-addresses.server";
import { siteFacts } from "~/http/site-facts.server";
import { type SitemapEntry, sitemapIndexXml, sitemapXml } from "./sitemap-xml";

const PAGES = [
  "/",
  "/map",
  "/circle",
  "/areas",
  "/symposia",
  "/archive",
  "/training",
  "/glossary",
  "/about",
  "/sources",
  "/accessibility",
];

/** `/sitemap.xml` names its parts: `?part=pages` (with the areas) and `?part=listings&page=N`. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { baseUrl } = siteFacts();
  const params = new URL(request.url).searchParams;
  const part = params.get("part");
  if (part === "pages") return xml(sitemapXml(baseUrl, await pageEntries()));
  if (part === "listings") {
    const page = Number(params.get("page"));
    const entries = Number.isInteger(page) && page > 0 ? await listingEntries(page) : [];
    if (entries.length > 0) return xml(sitemapXml(baseUrl, entries));
  }
  if (part !== null) throw new Response(null, { status: 404 });
  const pages = Array.from({ length: await countListingAddressPages() }, (_, i) => `part=listings&page=${i + 1}`);
  return xml(sitemapIndexXml(["part=pages", ...pages].map((search) => `${baseUrl}/sitemap.xml?${search}`)));
}

async function pageEntries(): Promise<SitemapEntry[]> {
  const areas = await findListedMunicipalities();
  const [symposia, records, plans, words] = await Promise.all([
    findSymposiumAddresses(),
    findRecordAddresses(),
    findPlanAddresses(),
    findGlossaryAddresses(),
  ]);
  return [
    ...[...PAGES, ...areas.map((code) => `/areas/${code}`)].map((path) => ({ path })),
    ...records.map(({ id, changedAt }) => ({ path: `/archive/${id}`, changedAt })),
    ...words,
    ...plans.map(({ id, changedAt }) => ({ path: `/training/${id}`, changedAt })),
    ...symposia.map(({ id, changedAt }) => ({ path: `/symposia/${id}`, changedAt })),
  ];
}

async function listingEntries(page: number): Promise<SitemapEntry[]> {
  const addresses = await findListingAddresses(page);
  return addresses.map(({ id, changedAt }) => ({ path: `/listings/${id}`, changedAt }));
}

function xml(body: string): Response {
  return new Response(body, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
