import { indexListings } from "~/domain/search/index-listings.server";
import { ensureSearchIndex } from "~/domain/search/rebuild-search-index.server";
import { db } from "~/gateways/db.server";
import type { Prisma } from "~prisma/client";

type NewListing = Partial<Prisma.ListingCreateManyInput> & { id: string; name: string };

/** 焼津市役所. */
export const YAIZU = { lat: 34.8669, lng: 138.3236, municipalityCode: "222127" };

/** Writes listings (a published, public place in Yaizu unless told otherwise) and puts them into the index. */
export async function addListings(listings: NewListing[]): Promise<void> {
  await db().listing.createMany({
    data: listings.map((listing) => ({
      kind: "resource",
      themes: ["gathering"],
      targets: ["anyone"],
      reach: ["place"],
      serviceAreaCodes: [],
      connectWays: [],
      languages: [],
      address: "静岡県焼津市本町二丁目16-32",
      ...YAIZU,
      ...listing,
    })),
  });
  await ensureSearchIndex();
  await indexListings({ ids: listings.map((listing) => listing.id) });
}

type Loader = (args: {
  request: Request;
  params: Record<string, string>;
  context: Record<string, never>;
}) => Promise<Response>;

/** The answer of a route's loader to an address. */
export function ask(loader: unknown, path: string, init?: RequestInit): Promise<Response> {
  const request = new Request(`http://localhost:3000${path}`, init);
  return (loader as Loader)({ request, params: {}, context: {} });
}
